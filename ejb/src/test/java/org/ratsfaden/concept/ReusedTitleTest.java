package org.ratsfaden.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.EditConcept.Line;
import org.ratsfaden.concept.EditConcept.Outcome;
import org.ratsfaden.concept.EditConcept.Part;
import org.ratsfaden.concept.EditConcept.Wish;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.Transactions;

/** Of a concept in two editions a chapter takes the title another one had: what was said of the other is not said of it. */
class ReusedTitleTest {

    private static final Instant MAY = Instant.parse("2014-05-12T10:00:00Z");
    private static final Reader.Clerk CLERK = new Reader.Clerk("ratsbuero");
    private static final String BODY = "Landkreis Hohenfließ";
    private static final ChapterKey SPEECH = ChapterKey.of("Sprache");
    private static final ChapterKey HOUSING = ChapterKey.of("Wohnen");
    private static final ChapterKey LEARNING = ChapterKey.of("Lernen");

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryConcepts.Told told = new InMemoryConcepts.Told();
    private final InMemoryConcepts.Words words = new InMemoryConcepts.Words();
    private final List<DocumentId> written = new ArrayList<>();
    private final OpenConcepts concepts =
            new OpenConcepts(new Written(), told, words, documents, BODY, new OneThread());
    private final EditConcept editing =
            new EditConcept(concepts, words, new NoConsequences(), Clock.fixed(MAY, ZoneOffset.UTC), new OneThread());

    @BeforeEach
    void twoEditionsAndWhatBecameOfTheChapters() {
        announce("Sprache", "Wohnen");
        write("Integrationskonzept\n\n1 Sprache\nKurse finden statt.\n\n2 Wohnen\nEs wird gebaut.\n");
        assertThat(concept().editions()).hasSize(2);
        assertThat(keep(1, new Wish.Mapped(Map.of(SPEECH, List.of(SPEECH), HOUSING, List.of(HOUSING))), Part.MAPPING))
                .isEqualTo(Outcome.KEPT);
    }

    @Test
    void whatBecameOfARenamedChapterGoesAlong() {
        outline(0, line("Sprache", "Lernen"), line("Wohnen", "Wohnen"));
        assertThat(heirs()).isEqualTo(Map.of(LEARNING, List.of(SPEECH), HOUSING, List.of(HOUSING)));

        outline(1, line("Sprache", "Sprache"), line("Wohnen", "Lernen"));
        assertThat(heirs()).isEqualTo(Map.of(LEARNING, List.of(SPEECH), HOUSING, List.of(LEARNING)));
    }

    @Test
    void whatBecameOfADroppedChapterIsNotSaidOfTheOneThatTakesItsTitle() {
        outline(0, line("Wohnen", "Sprache"));

        assertThat(heirs()).isEqualTo(Map.of(SPEECH, List.of(HOUSING)));
    }

    @Test
    void norIfTheTitleIsTakenLater() {
        outline(0, line("Wohnen", "Wohnen"));
        outline(0, line("Wohnen", "Sprache"));

        assertThat(heirs()).isEqualTo(Map.of(SPEECH, List.of(HOUSING)));
    }

    @Test
    void aChapterThatTakesTheTitleOfADroppedOneDoesNotComeFromWhatLivedOnInThat() {
        outline(1, line("Wohnen", "Sprache"));

        assertThat(heirs()).isEqualTo(Map.of(SPEECH, List.of(), HOUSING, List.of(SPEECH)));
    }

    @Test
    void aChapterThatIsReadAgainDoesNotComeFromWhatLivedOnInAnAddedOneOfItsTitle() {
        outline(1, line("Sprache", "Lernen"), line("Wohnen", "Wohnen"), new Line(null, "", "Sprache", 1, true));
        keep(1, new Wish.Mapped(Map.of(SPEECH, List.of(LEARNING), HOUSING, List.of(SPEECH))), Part.MAPPING);

        keep(1, new Wish.AsRead(), Part.OUTLINE);

        assertThat(heirs()).isEqualTo(Map.of(SPEECH, List.of(SPEECH), HOUSING, List.of()));
    }

    @Test
    void whoWritesTheTitleOfADroppedChapterMeansThatChapter() {
        outline(1, line("Wohnen", "Wohnen"));

        outline(1, line("Wohnen", "Wohnen"), new Line(null, "", "Sprache", 1, true));

        assertThat(concept().latest().chapter(SPEECH).orElseThrow().text()).contains("Kurse finden statt.");
        assertThat(EditConcept.marks(concept().latest())).containsEntry(SPEECH, "SPRACHE");
    }

    private Map<ChapterKey, List<ChapterKey>> heirs() {
        return words.of(concept().latest().id()).orElseThrow().heirs();
    }

    private void outline(int edition, Line... lines) {
        assertThat(keep(edition, new Wish.Outlined(Arrays.asList(lines)), Part.OUTLINE))
                .isEqualTo(Outcome.KEPT);
    }

    private Outcome keep(int edition, Wish wish, Part part) {
        ConceptEdition asked = concept().editions().get(edition);
        return editing.keep(concept().id(), asked.id(), wish, EditConcept.revision(asked, part), CLERK);
    }

    private static Line line(String was, String title) {
        return new Line(ChapterKey.of(was).value(), "", title, 1, true);
    }

    private Concept concept() {
        return concepts.all(CLERK).getFirst();
    }

    private void announce(String... fields) {
        Document release = DocumentSamples.receivedDocument("pm.txt", new Visibility.Public());
        documents.add(release, 1);
        List<Chapter> named = Arrays.stream(fields)
                .map(title -> Chapter.named("", title, null))
                .toList();
        told.keep(
                release.id(),
                Optional.of(new Announcement(
                        release.id(),
                        "Integrationskonzept",
                        BODY,
                        Stage.ANNOUNCED,
                        null,
                        new Evidence(1, 0, 9, "Konzept …"),
                        named,
                        List.of())));
    }

    private void write(String text) {
        Document paper = DocumentSamples.receivedDocument("konzept.txt", new Visibility.Public())
                .recognised(
                        DocumentKind.CONCEPT,
                        new Visibility.Public(),
                        new DocumentState.Recognised("text/plain", true));
        documents.add(paper, 1);
        documents.keepPages(paper.id(), DocumentSamples.onePage(text));
        documents.keepMachineFindings(paper.id(), List.of(DocumentSamples.titleFinding("Integrationskonzept")));
        written.add(paper.id());
    }

    /** Another revision each time: what is asked for is read anew. */
    private final class Written implements ConceptDocuments {

        private int asked;

        @Override
        public List<DocumentId> ids() {
            return List.copyOf(written);
        }

        @Override
        public String revision() {
            return String.valueOf(++asked);
        }
    }

    private static final class OneThread implements Transactions {

        @Override
        public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
            return work.run();
        }
    }

    private static final class NoConsequences implements EditConcept.Consequences {

        @Override
        public void renamed(Concept concept, ConceptEdition edition, ChapterKey before, ChapterKey after) {
            // no links here
        }

        @Override
        public void changed(Concept concept) {
            // nothing to compare
        }
    }
}
