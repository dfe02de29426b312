package org.ratsfaden.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ratsfaden.document.DocumentSamples.onePage;
import static org.ratsfaden.document.DocumentSamples.titleFinding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.upkeep.Complaint.Kind;

/** Whatever is not as it should be is told, and nothing else is. */
@Tag("database")
class VerifyTest {

    private static final Visibility OFFICE = new Visibility.CouncilOffice();

    private final Archive archive;

    VerifyTest(@TempDir Path home) throws IOException {
        archive = new Archive(home);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void anArchiveOfEveryStateAndVisibilityIsSound() throws Exception {
        archive.published("Schuldach");
        archive.recognised("Ankauf", DocumentKind.MINUTES, OFFICE);
        archive.recognised(
                "Vergabe", DocumentKind.EXTRACT, new Visibility.OnlyFor(Set.of(CommitteeKey.of("Bauausschuss"))));
        archive.recognised("Personalie", DocumentKind.OTHER, new Visibility.Confidential(Set.of("anna")));
        archive.recognised("Entwurf", DocumentKind.PRESS_RELEASE, new Visibility.Draft());
        archive.recognised("Sperrfrist", DocumentKind.PRESS_RELEASE, new Visibility.Embargoed(Archive.NOW));
        archive.recognised("Zeitung", DocumentKind.NEWSPAPER, new Visibility.Public());
        archive.recognised("Ausschnitt", DocumentKind.NEWSPAPER, OFFICE);
        archive.recognised("Vertraulicher Ausschnitt", DocumentKind.NEWSPAPER, new Visibility.Confidential(Set.of()));
        archive.quarantined("Scan");
        archive.received("ungelesen", new Visibility.Public());

        Verify.State state = archive.verify(Orphans.LEFT);

        assertThat(archive.complaints).isEmpty();
        assertThat(state).isEqualTo(new Verify.State(11, 11, 0, 0));
        assertThat(state.isSound()).isTrue();
    }

    @Test
    void aChangedByteOfAnOriginalIsNoticed() throws Exception {
        Path original = original(archive.published("Schuldach"));
        byte[] bytes = Files.readAllBytes(original);
        bytes[0] ^= 1;
        Files.write(original, bytes);

        assertThat(archive.verify(Orphans.LEFT).isSound()).isFalse();

        assertComplaints(Kind.DAMAGED_ORIGINAL, original.getFileName().toString());
    }

    @Test
    void aMissingOriginalIsNoticed() throws Exception {
        Path original = original(archive.published("Schuldach"));
        Files.delete(original);

        archive.verify(Orphans.LEFT);

        assertComplaints(Kind.MISSING_ORIGINAL, original.getFileName().toString());
    }

    @Test
    void aFileThatNoDocumentKnowsIsToldAndIsNoFault() throws Exception {
        archive.published("Schuldach");
        ContentHash orphan = keepWithoutRow("nie verzeichnet");

        assertThat(archive.verify(Orphans.REMOVED_WHEN_OLD).isSound()).isTrue();

        assertComplaints(Kind.ORPHAN, orphan.hex());
        assertThat(archive.originals.locate(orphan)).exists();
    }

    @Test
    void onlyOldOrphansAreRemovedAndOnlyWhenAsked() throws Exception {
        ContentHash orphan = keepWithoutRow("nie verzeichnet");
        Path half = Files.writeString(archive.originals.locate(orphan).resolveSibling("incoming-1.part"), "halb");
        Path wanted = original(archive.published("Schuldach"));
        for (Path old : List.of(archive.originals.locate(orphan), half, wanted)) {
            Files.setLastModifiedTime(old, FileTime.from(Archive.NOW.minus(Duration.ofHours(25))));
        }

        archive.verify(Orphans.LEFT);
        assertThat(half).exists();

        archive.verify(Orphans.REMOVED_WHEN_OLD);
        assertThat(archive.complaints).hasSize(2);
        assertThat(half).doesNotExist();
        assertThat(wanted).exists();

        assertThat(archive.verify(Orphans.LEFT).notes()).isZero();
    }

    @Test
    void aQuoteThatIsNotTheTextOfItsPageIsNoticed() throws Exception {
        Document document = archive.published("Schuldach");
        archive.database.inOne(() -> {
            archive.documents.keepPages(document.id(), onePage("Das Schuldach wird saniert."));
            return document;
        });

        archive.verify(Orphans.LEFT);

        assertComplaints(Kind.WRONG_QUOTE, document.id().toString());
        assertThat(archive.complaints.getFirst().detail()).isEqualTo("title on page 1 from 0 to 9");
    }

    @Test
    void rowsThatMakeNoSenseAreNoticedAndTheOthersAreCheckedAllTheSame() throws Exception {
        Document nonsense = archive.published("Schuldach");
        Document untold = archive.published("Radweg");
        Document unread = archive.received("ungelesen", new Visibility.Public());
        archive.sql("update document set visibility = 'everybody' where id = '" + nonsense.id() + "'");
        archive.sql("update document set index_seq = 0 where id = '" + untold.id() + "'");
        archive.sql("delete from step");

        archive.verify(Orphans.LEFT);

        assertThat(archive.complaints)
                .extracting(Complaint::kind, Complaint::subject)
                .contains(
                        tuple(Kind.UNREADABLE_DOCUMENT, nonsense.id().toString()),
                        tuple(Kind.IMPOSSIBLE_DOCUMENT, untold.id().toString()),
                        tuple(Kind.NOBODY_READS, unread.id().toString()));
    }

    @Test
    void aStuckStepIsTold() throws Exception {
        Document document = archive.received("ungelesen", new Visibility.Public());
        archive.database.inOne(() -> {
            List<StepQueue.Claimed> claimed = archive.queue.claim("archive", 1, Archive.NOW, Archive.NOW);
            claimed.forEach(step -> archive.queue.failed(step, "disk full", Instant.MAX));
            return claimed;
        });

        archive.verify(Orphans.LEFT);

        assertComplaints(Kind.STUCK_STEP, document.id().toString());
    }

    @Test
    void aSecretInThePublicIndexIsNoticed() throws Exception {
        Document secret = archive.recognised("Ankauf", DocumentKind.MINUTES, OFFICE);
        archive.follow.catchUp();
        archive.index.apply(List.of(new IndexChange.Put(
                EntrySamples.entry(secret.id(), new Visibility.Public(), EntrySamples.description("Ankauf")),
                secret.indexSeq())));

        archive.verify(Orphans.LEFT);

        assertComplaints(Kind.WRONG_INDEX, secret.id().toString());
    }

    @Test
    void whatSearchLacksHoldsTooLongOrHasTooMuchIsNoticed() throws Exception {
        Document lacking = archive.published("Schuldach");
        Document old = archive.published("Radweg");
        Document extra = archive.published("Spielplatz");
        archive.follow.catchUp();
        long last = archive.index.containedSeq();
        archive.index.apply(List.of(new IndexChange.Remove(lacking.id(), last)));
        archive.index.apply(List.of(new IndexChange.Put(entry(old), old.indexSeq() - 1)));
        archive.sql("delete from finding");
        archive.sql("delete from page");
        archive.sql("delete from document where id = '" + extra.id() + "'");
        archive.database.inOne(() -> {
            archive.documents.keepPages(lacking.id(), onePage("Schuldach"));
            archive.documents.keepPages(old.id(), onePage("Radweg"));
            return lacking;
        });

        archive.verify(Orphans.LEFT);

        assertThat(archive.complaints)
                .filteredOn(complaint -> complaint.kind().isFault())
                .extracting(Complaint::kind, Complaint::subject)
                .containsExactlyInAnyOrder(
                        tuple(Kind.NOT_FOUND_BY_SEARCH, lacking.id().toString()),
                        tuple(Kind.OLD_IN_SEARCH, old.id().toString()),
                        tuple(Kind.EXTRA_IN_SEARCH, extra.id().toString()));

        archive.follow.rebuild(done -> {});
        assertThat(archive.verify(Orphans.LEFT).isSound()).isTrue();
    }

    @Test
    void whileEverythingChangesNothingIsWrong() throws Exception {
        for (int i = 0; i < 30; i++) {
            archive.published("Bekanntmachung " + i);
        }
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> council = CompletableFuture.runAsync(() -> {
            for (int i = 0; !enough.get(); i++) {
                changeSomething(i);
            }
        });

        Verify.State state;
        try {
            do {
                state = archive.verify(Orphans.LEFT);
                assertThat(archive.complaints)
                        .noneMatch(complaint -> complaint.kind().isFault());
            } while (state.documents() < 60 && !council.isDone());
        } finally {
            enough.set(true);
            council.join();
        }
    }

    private void changeSomething(int i) {
        try {
            Document document = archive.received("Eilsache " + i, new Visibility.Public());
            archive.database.inOne(() -> {
                Document found = archive.documents.find(document.id()).orElseThrow();
                archive.documents.keepPages(found.id(), onePage("Eilsache " + i));
                archive.documents.keepMachineFindings(found.id(), List.of(titleFinding("Eilsache " + i)));
                archive.documents.replace(found.recognised(
                        DocumentKind.OTHER, new Visibility.Public(), new DocumentState.Recognised("text/plain", true)));
                archive.queue.claim("council", 1000, Archive.NOW, Archive.NOW).forEach(archive.queue::done);
                return found;
            });
            archive.replace(archive.find(document.id()).narrowedTo(OFFICE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Document document) {
        return EntrySamples.entry(
                document.id(), document.visibility(), Description.of(document, List.of()), "Der Rat beschließt.");
    }

    private Path original(Document document) throws IOException {
        return archive.originals.locate(document.file());
    }

    private ContentHash keepWithoutRow(String text) throws IOException {
        Path file = Files.writeString(archive.home.resolve("eingang.txt"), text);
        ContentHash hash = ContentHash.of(file);
        archive.originals.keep(hash, file);
        Files.setLastModifiedTime(
                archive.originals.locate(hash), FileTime.from(Archive.NOW.minus(Duration.ofHours(1))));
        return hash;
    }

    private void assertComplaints(Kind kind, String subject) {
        assertThat(archive.complaints)
                .extracting(Complaint::kind, Complaint::subject)
                .containsExactly(tuple(kind, subject));
    }
}
