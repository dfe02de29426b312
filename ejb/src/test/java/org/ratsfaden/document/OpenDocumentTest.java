package org.ratsfaden.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.transaction.NoTransactions;

/** Who opens what is noted: each opening of a non-public document, and nothing else. */
class OpenDocumentTest {

    private static final CommitteeKey PLANNING = new CommitteeKey("bauausschuss");
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Reader MEMBER = new Reader.Member("maria", Set.of(PLANNING));
    private static final Reader STRANGER = new Reader.Member("nora", Set.of());

    private final Documents documents = new InMemoryDocuments();
    private final List<Note> notes = new ArrayList<>();
    private final OpenDocument open;

    private record Note(String account, UUID document, String surface) {}

    private final Path folder;
    private final FileSystemOriginalFiles originals;

    private final class Notes implements OpeningLog {

        @Override
        public void opened(String account, UUID document, String surface) {
            notes.add(new Note(account, document, surface));
        }

        @Override
        public List<Opening> of(UUID document) {
            return notes.stream()
                    .filter(note -> note.document().equals(document))
                    .map(note -> new Opening(note.account(), note.surface(), MONDAY_MORNING))
                    .toList();
        }

        @Override
        public void pseudonymise(UUID document) {
            throw new AssertionError("nothing is erased here");
        }
    }

    OpenDocumentTest(@TempDir Path folder) {
        this.folder = folder;
        originals = new FileSystemOriginalFiles(folder);
        open = new OpenDocument(documents, originals, new Notes(), new NoTransactions());
    }

    @Test
    void eachOpeningOfANonPublicDocumentIsNotedWithWhoAndWhat() {
        DocumentId minutes = readableFor(new Visibility.OnlyFor(Set.of(PLANNING)));

        assertThat(open.open(minutes, MEMBER, "page")).isPresent();
        assertThat(open.open(minutes, MEMBER, "original")).isPresent();
        assertThat(open.open(minutes, CLERK, "page")).isPresent();

        assertThat(notes)
                .containsExactly(
                        new Note("maria", minutes.value(), "page"),
                        new Note("maria", minutes.value(), "original"),
                        new Note("ratsbuero", minutes.value(), "page"));
    }

    @Test
    void aFileThatWasNotFoundCleanIsHandedOutToNobody() throws IOException {
        Document received = DocumentSamples.receivedDocument("n-4.pdf", new Visibility.CouncilOffice());
        originals.keep(received.file(), Files.writeString(folder.resolve("n-4.pdf"), "n-4.pdf"));
        documents.add(received, 1);

        assertThat(originalOf(received)).isEmpty();
        assertThat(originalOf(replaced(received.quarantined(QuarantineReason.INFECTED, "Eicar"))))
                .isEmpty();
        assertThat(originalOf(replaced(received.quarantined(QuarantineReason.NOT_CHECKED, ""))))
                .isEmpty();
        assertThat(originalOf(replaced(received.quarantined(QuarantineReason.NO_TEXT, "3"))))
                .isPresent();
    }

    private Optional<Path> originalOf(Document document) throws IOException {
        return open.original(open.open(document.id(), CLERK, "original").orElseThrow());
    }

    private Document replaced(Document next) {
        Document now = documents.find(next.id()).orElseThrow();
        documents.replace(new Document(
                now.id(),
                now.file(),
                0,
                now.arrival(),
                next.visibility(),
                now.kind(),
                next.state(),
                now.indexSeq(),
                now.version()));
        return next;
    }

    @Test
    void theOpeningOfAPublicDocumentIsNobodysBusiness() {
        DocumentId release = readableFor(new Visibility.Public());

        assertThat(open.open(release, MEMBER, "page")).isPresent();
        assertThat(open.open(release, new Reader.Anonymous(), "page")).isPresent();

        assertThat(notes).isEmpty();
    }

    @Test
    void whoMayNotReadItGetsTheAnswerOfWhatDoesNotExistAndOpensNothing() {
        DocumentId minutes = readableFor(new Visibility.OnlyFor(Set.of(PLANNING)));

        assertThat(open.open(minutes, STRANGER, "page")).isEqualTo(open.open(DocumentId.next(), STRANGER, "page"));
        assertThat(open.open(minutes, new Reader.Anonymous(), "page")).isEmpty();

        assertThat(notes).isEmpty();
    }

    @Test
    void ofANewspapersArticleThePublicGetsWhatIsSaidAboutItAndNoneOfItsSentences() {
        Document article = DocumentSamples.receivedDocument()
                .recognised(
                        DocumentKind.NEWSPAPER,
                        new Visibility.Public(),
                        new DocumentState.Recognised("text/plain", true));
        documents.add(article, 1);
        documents.keepMachineFindings(
                article.id(), List.of(words(Field.TITLE), words(Field.OUTCOME), words(Field.DECISION_TEXT)));

        assertThat(fieldsFor(new Reader.Anonymous(), article)).containsExactly(Field.TITLE, Field.OUTCOME);
        assertThat(fieldsFor(CLERK, article)).containsExactly(Field.TITLE, Field.OUTCOME, Field.DECISION_TEXT);
    }

    private List<Field> fieldsFor(Reader reader, Document document) {
        return open.open(document.id(), reader, "page").orElseThrow().findings().stream()
                .map(Finding::field)
                .toList();
    }

    private static Finding words(Field field) {
        return new Finding(field, new FindingValue.Words("adopted"), 0.9, null, new FindingSource.Machine(1));
    }

    private DocumentId readableFor(Visibility visibility) {
        Document received = DocumentSamples.receivedDocument("n-4.pdf", visibility);
        Document document =
                received.recognised(received.kind(), visibility, new DocumentState.Recognised("application/pdf", true));
        documents.add(document, 1);
        return document.id();
    }
}
