package org.ratsfaden.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;
import static org.ratsfaden.document.DocumentSamples.onePage;
import static org.ratsfaden.document.DocumentSamples.titleFinding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.jpa.JpaClarifications;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.placing.file.InboxCopies;
import org.ratsfaden.placing.file.RemovalsFile;
import org.ratsfaden.placing.jpa.JpaErasures;
import org.ratsfaden.placing.jpa.JpaRetentions;
import org.ratsfaden.placing.jpa.JpaVisibilityChanges;

/** On a real database and real folders, where something could be left. */
@Tag("database")
class EraseDocumentTest {

    private static final Reader ANNA = new Reader.Clerk("anna");
    private static final Reader BERT = new Reader.Clerk("bert");
    private static final String SECRET = "Frau Zwiebelfisch wohnt im Quittenweg 3";

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final Clock clock = Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC);
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final JpaVisibilityChanges changes = new JpaVisibilityChanges(database.entities());
    private final JpaClarifications clarifications = new JpaClarifications(database.entities(), clock);
    private final JpaErasures erasures = new JpaErasures(database.entities());
    private final JpaRetentions retentions = new JpaRetentions(database.entities());
    private final JpaOpeningLog openings = new JpaOpeningLog(database.entities(), clock);
    private final Path home;
    private final OriginalFiles originals;
    private final RemovalsFile removals;
    private final FinishErasure finish;
    private final EraseDocument erasing;
    private final ChangeVisibility changing;

    EraseDocumentTest(@TempDir Path home) {
        this.home = home;
        originals = new FileSystemOriginalFiles(home.resolve("originals"));
        removals = new RemovalsFile(home.resolve("removals.txt"));
        finish = new FinishErasure(
                new RemoveFiles(documents, new JpaHeldFiles(database.entities()), originals, database),
                new InboxCopies(home.resolve("inbox")),
                erasures,
                removals,
                clock,
                database);
        Consequences consequences = new Consequences() {
            @Override
            public void finishErasureOf(DocumentId document) {}

            @Override
            public void letSearchFollow() {}
        };
        erasing = new EraseDocument(
                documents,
                new EraseDocument.Forgetting(changes, clarifications, openings, retentions),
                erasures,
                consequences,
                clock,
                database);
        changing = new ChangeVisibility(
                documents,
                new PlaceDocument(documents, changes, clarifications, removals, clock),
                changes,
                consequences,
                clock,
                database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofAnErasedDocumentOnlyIdKindInstantAndGroundStay() throws IOException {
        Document document = kept("akte-zwiebelfisch.txt");
        changing.change(document.id(), new Visibility.CouncilOffice(), SECRET, ANNA);
        database.inOne(() -> {
            clarifications.raise(document.id(), Question.MIXED, SECRET);
            openings.opened("maria", document.id().value(), "page");
            return document;
        });
        assertThat(everyValueInTheDatabase()).anyMatch(value -> value.contains("wiebelfisch"));

        assertThat(erasing.erase(document.id(), Ground.DATA_PROTECTION, SECRET, ANNA))
                .isInstanceOf(Erasing.Pending.class);
        assertThat(find(document).isErased()).isFalse();
        assertThat(erasing.erase(document.id(), Ground.DATA_PROTECTION, SECRET, BERT))
                .isInstanceOf(Erasing.Ordered.class);
        finish.finish(find(document));

        assertThat(everyValueInTheDatabase())
                .noneMatch(value -> value.contains("wiebelfisch"))
                .doesNotContain("maria", "anna", "bert");
        assertThat(find(document))
                .returns(DocumentKind.MINUTES, Document::kind)
                .returns(new DocumentState.Erased(MONDAY_MORNING), Document::state);
        assertThat(database.inOne(() -> erasures.of(document.id())))
                .contains(new Erasure(
                        document.id(),
                        Ground.DATA_PROTECTION,
                        new Erasure.Progress.Finished(MONDAY_MORNING, MONDAY_MORNING)));
    }

    @Test
    void nobodyCanTellAnErasedDocumentFromOneThatNeverWas() throws IOException {
        Document document = kept("akte.txt");
        OpenDocument open = new OpenDocument(documents, originals, openings, database);
        assertThat(open.open(document.id(), new Reader.Anonymous(), "page")).isPresent();

        erasing.order(document.id(), Ground.MISTAKE);

        for (Reader reader : List.of(new Reader.Anonymous(), ANNA, new Reader.Admin("admin"))) {
            assertThat(open.open(document.id(), reader, "page")).isEmpty();
            assertThat(erasing.erase(document.id(), Ground.MISTAKE, "noch einmal", reader))
                    .isEqualTo(new Erasing.Missing());
            assertThat(changing.change(document.id(), new Visibility.Public(), "zurück", reader))
                    .isEqualTo(new Placed.Missing());
        }
    }

    @Test
    void originalAndCopiesInTheInboxGoWhateverTheyAreCalledAndNothingElse() throws IOException {
        Document document = kept("akte.txt");
        Path taken = copy("inbox/public/taken/akte (2).txt", SECRET);
        Path refused = copy("inbox/non-public/kulturausschuss/refused/alt.txt", SECRET);
        Path reason = copy("inbox/non-public/kulturausschuss/refused/alt.txt.reason.txt", "kein Gremium");
        Path another = copy("inbox/public/taken/anderes.txt", SECRET.replace('3', '4'));
        Path waiting = copy("inbox/public/akte.txt", SECRET);

        erasing.order(document.id(), Ground.DATA_PROTECTION);
        finish.finish(find(document));

        assertThat(List.of(taken, refused, reason))
                .allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(List.of(another, waiting))
                .allSatisfy(file -> assertThat(file).exists());
        assertThatThrownBy(() -> originals.locate(document.file())).isInstanceOf(IOException.class);
    }

    @Test
    void theOriginalStaysAsLongAsAnotherDocumentNeedsIt() throws IOException {
        Document document = kept("akte.txt");
        Document sister = Document.received(
                document.file(),
                new Arrival("kopie.txt", "http:presse", null, new Visibility.Draft(), MONDAY_MORNING.plusSeconds(1)));
        database.inOne(() -> {
            documents.addAnother(sister);
            return sister;
        });

        erasing.order(document.id(), Ground.DATA_PROTECTION);
        finish.finish(find(document));
        assertThat(originals.locate(document.file())).exists();

        erasing.order(sister.id(), Ground.DATA_PROTECTION);
        finish.finish(find(sister));
        assertThat(originals.holds(document.file())).isFalse();
    }

    @Test
    void anErasureThatWasInterruptedGoesOnAndStandsOnTheListOnce() throws IOException {
        Document document = kept("akte.txt");
        erasing.order(document.id(), Ground.DATA_PROTECTION);
        removals.add(new Removal(
                MONDAY_MORNING, Removal.Kind.ERASED, document.id(), document.file(), Ground.DATA_PROTECTION));
        originals.remove(document.file()); // and here the power went

        finish.finish(find(document));
        finish.finish(find(document));

        assertThat(removals.all()).extracting(Removal::document).containsExactly(document.id());
        assertThat(database.inOne(() -> erasures.of(document.id()))
                        .orElseThrow()
                        .progress())
                .isInstanceOf(Erasure.Progress.Finished.class);
    }

    @Test
    void whatIsOnlyOldWaitsForTheArchive() throws IOException {
        Document document = kept("akte.txt");
        assertThat(erasing.order(document.id(), Ground.RETENTION)).isEqualTo(new Erasing.ArchiveNotAsked());
        move(document, RetentionStage.DEPUBLISHED, RetentionStage.OFFERED);
        assertThat(erasing.erase(document.id(), Ground.RETENTION, "alt", ANNA))
                .isEqualTo(new Erasing.ArchiveNotAsked());

        move(document, RetentionStage.REJECTED);

        assertThat(erasing.order(document.id(), Ground.RETENTION)).isInstanceOf(Erasing.Ordered.class);
        assertThat(database.inOne(() -> retentions.stageOf(document.id()))).isEqualTo(RetentionStage.ERASED);
    }

    @Test
    void whatABackupBringsBackLeavesAgain() throws IOException {
        Document erased = kept("akte.txt");
        Document hidden = kept("name.txt");
        Document shown = kept("wieder.txt");
        removals.add(new Removal(MONDAY_MORNING, Removal.Kind.ERASED, erased.id(), erased.file(), Ground.MISTAKE));
        removals.add(new Removal(MONDAY_MORNING, Removal.Kind.DEPUBLISHED, hidden.id(), hidden.file(), null));
        removals.add(new Removal(MONDAY_MORNING, Removal.Kind.DEPUBLISHED, shown.id(), shown.file(), null));
        removals.add(new Removal(
                MONDAY_MORNING.plusSeconds(9), Removal.Kind.PUBLISHED_AGAIN, shown.id(), shown.file(), null));
        ReplayRemovals replay = new ReplayRemovals(removals, erasing, changing);

        assertThat(replay.replay()).isEqualTo(new ReplayRemovals.Replayed(1, 1));
        assertThat(replay.replay()).isEqualTo(new ReplayRemovals.Replayed(0, 0));

        assertThat(find(erased).isErased()).isTrue();
        assertThat(database.inOne(() -> erasures.of(erased.id())).orElseThrow().ground())
                .isEqualTo(Ground.MISTAKE);
        assertThat(find(hidden).visibility()).isEqualTo(new Visibility.CouncilOffice());
        assertThat(find(shown).visibility()).isEqualTo(new Visibility.Public());
    }

    private void move(Document document, RetentionStage... stages) {
        for (RetentionStage stage : stages) {
            database.inOne(() -> {
                retentions.move(document.id(), stage, MONDAY_MORNING, "anna");
                return stage;
            });
        }
    }

    private Document find(Document document) {
        return database.inOne(() -> documents.find(document.id())).orElseThrow();
    }

    private Path copy(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private Document kept(String name) throws IOException {
        Path file = copy(name, name.startsWith("akte") ? SECRET : name);
        ContentHash hash = ContentHash.of(file);
        originals.keep(hash, file);
        Document received = Document.received(
                hash, new Arrival(name, "folder:public", null, new Visibility.Public(), MONDAY_MORNING));
        database.inOne(() -> {
            documents.add(received, Files.size(file));
            documents.keepPages(received.id(), onePage(SECRET));
            documents.keepMachineFindings(received.id(), List.of(titleFinding("Frau Zwiebelfisch")));
            return received;
        });
        return database.inOne(() -> {
            documents.replace(documents
                    .find(received.id())
                    .orElseThrow()
                    .recognised(
                            DocumentKind.MINUTES,
                            new Visibility.Public(),
                            new DocumentState.Recognised("text/plain", true)));
            return documents.find(received.id()).orElseThrow();
        });
    }

    /** Of every table and column there is, so that a new one is not forgotten. */
    private List<String> everyValueInTheDatabase() {
        return database.inOne(() -> tables().flatMap(table -> ((List<?>) database.entities()
                                .createNativeQuery("select * from " + table)
                                .getResultList())
                        .stream())
                .flatMap(row -> row instanceof Object[] values ? Stream.of(values) : Stream.of(row))
                .map(EraseDocumentTest::words)
                .toList());
    }

    private Stream<String> tables() {
        return ((List<?>) database.entities()
                        .createNativeQuery(
                                "select table_name from information_schema.tables where table_schema = current_schema")
                        .getResultList())
                .stream().map(row -> "\"" + (row instanceof Object[] values ? values[0] : row) + "\"");
    }

    private static String words(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
