package org.ratsfaden.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.clarification.jpa.JpaClarifications;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.placing.ChangeVisibility;
import org.ratsfaden.placing.Consequences;
import org.ratsfaden.placing.EraseDocument;
import org.ratsfaden.placing.FinishErasure;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.placing.PersonsDecisions;
import org.ratsfaden.placing.PlaceDocument;
import org.ratsfaden.placing.ReplayRemovals;
import org.ratsfaden.placing.file.InboxCopies;
import org.ratsfaden.placing.file.RemovalsFile;
import org.ratsfaden.placing.jpa.JpaErasures;
import org.ratsfaden.placing.jpa.JpaRetentions;
import org.ratsfaden.placing.jpa.JpaVisibilityChanges;

/** What was erased after the backup does not come back with it. */
@Tag("database")
class ErasedAfterBackupTest {

    private static final Reader CLERK = new Reader.Clerk("anna");

    @TempDir
    private Path folder;

    @Test
    void whatWasErasedAfterTheBackupLeavesAgainWhenItIsRestored() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        Path list = folder.resolve("removals.txt");
        Document stays;
        Document erased;
        try (Archive before = new Archive(Files.createDirectories(folder.resolve("alt")))) {
            stays = before.published("Radweg am Quellgrund");
            erased = before.published("Frau Zwiebelfisch");
            before.backup().backup(file, before.collecting());
            Placing placing = new Placing(before);
            placing.erasing.order(erased.id(), Ground.DATA_PROTECTION);
            placing.finish.finishErasure(before.find(erased.id()));
            Files.copy(before.home.resolve(HomeFiles.REMOVALS), list);
        }
        Path home = Files.createDirectories(folder.resolve("neu"));

        new Restore(home, List.of(list), new SameTables(home), RestoreTest.clock()).restore(file, RestoreTest.silent());

        try (Archive restored = new Archive(home)) {
            assertThat(restored.find(erased.id()).isErased()).isFalse();
            Placing placing = new Placing(restored);
            assertThat(placing.replay.replay()).isEqualTo(new ReplayRemovals.Replayed(1, 0));
            placing.finish.finishErasure(restored.find(erased.id()));

            assertThat(restored.find(erased.id()).isErased()).isTrue();
            assertThat(restored.originals.holds(erased.file())).isFalse();
            assertThat(restored.found("Zwiebelfisch", CLERK)).isZero();
            assertThat(restored.found("Quellgrund", CLERK)).isEqualTo(1);
            assertThat(restored.originals.holds(stays.file())).isTrue();
            assertThat(restored.verify(Orphans.LEFT).faults())
                    .as("%s", restored.complaints)
                    .isZero();
        }
    }

    /** What removes documents, plugged together for one home. */
    private static final class Placing {

        final EraseDocument erasing;
        final PersonsDecisions finish;
        final ReplayRemovals replay;

        Placing(Archive archive) throws IOException {
            LocalDatabase database = archive.database;
            RemovalsFile removals = new RemovalsFile(archive.home.resolve(HomeFiles.REMOVALS));
            JpaVisibilityChanges changes = new JpaVisibilityChanges(database.entities());
            JpaErasures erasures = new JpaErasures(database.entities());
            JpaClarifications questions = new JpaClarifications(database.entities(), archive.clock);
            Consequences consequences = new Consequences() {
                @Override
                public void finishErasureOf(DocumentId document) {} // the test does it

                @Override
                public void letSearchFollow() throws IOException {
                    archive.follow.catchUp();
                }
            };
            erasing = new EraseDocument(
                    archive.documents,
                    new EraseDocument.Forgetting(
                            changes,
                            questions,
                            new JpaOpeningLog(database.entities(), archive.clock),
                            new JpaRetentions(database.entities())),
                    erasures,
                    consequences,
                    archive.clock,
                    database);
            finish = new PersonsDecisions(
                    changes,
                    new FinishErasure(
                            new RemoveFiles(
                                    archive.documents,
                                    new JpaHeldFiles(database.entities()),
                                    archive.originals,
                                    database),
                            new InboxCopies(archive.home.resolve("inbox")),
                            erasures,
                            removals,
                            archive.clock,
                            database));
            replay = new ReplayRemovals(
                    removals,
                    erasing,
                    new ChangeVisibility(
                            archive.documents,
                            new PlaceDocument(archive.documents, changes, questions, removals, archive.clock),
                            changes,
                            consequences,
                            archive.clock,
                            database));
        }
    }
}
