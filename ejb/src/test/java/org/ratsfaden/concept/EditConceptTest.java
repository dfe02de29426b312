package org.ratsfaden.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.EditConcept.Line;
import org.ratsfaden.concept.EditConcept.Outcome;
import org.ratsfaden.concept.EditConcept.Wish;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.Transactions;

/** A clerk puts a concept in order that only other documents tell of. */
class EditConceptTest {

    private static final Instant MAY = Instant.parse("2014-05-12T10:00:00Z");
    private static final Reader.Clerk CLERK = new Reader.Clerk("ratsbuero");
    private static final Reader EVERYBODY = new Reader.Anonymous();
    private static final String BODY = "Landkreis Hohenfließ";

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryConcepts.Told told = new InMemoryConcepts.Told();
    private final InMemoryConcepts.Words words = new InMemoryConcepts.Words();
    private final Transaction transaction = new Transaction();
    private final Followed followed = new Followed();
    private final OpenConcepts concepts =
            new OpenConcepts(new InMemoryConcepts.NoDocuments(), told, words, documents, BODY, transaction);
    private final EditConcept editing =
            new EditConcept(concepts, words, followed, Clock.fixed(MAY, ZoneOffset.UTC), transaction);

    @Test
    void whatOnlyASecretPaperNamesStaysSecretWhenTheClerkPutsTheConceptInOrder() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        tells("vorlage-n.pdf", new Visibility.CouncilOffice(), MAY.plusSeconds(1), "Sprache", "Wohnen", "Hafenviertel");

        Outcome outcome = keeps(
                line("Sprache", "Sprache und Schule"),
                line("Wohnen", "Wohnen"),
                line("Hafenviertel", "Umzug ins Hafenviertel"),
                new Line(null, "", "Ehrenamt", 1, true));

        assertThat(outcome).isEqualTo(Outcome.KEPT);
        assertThat(titles(CLERK)).containsExactly("Sprache und Schule", "Wohnen", "Umzug ins Hafenviertel", "Ehrenamt");
        assertThat(titles(EVERYBODY)).containsExactly("Sprache und Schule", "Wohnen", "Ehrenamt");
    }

    @Test
    void whoWasToldNothingOfWhatTheClerkHasPutInOrderReadsTheFieldsAsTheyWereTold() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        tells("vorlage-n.pdf", new Visibility.CouncilOffice(), MAY.plusSeconds(1), "Hafenviertel", "Altstadt");

        keeps(line("Hafenviertel", "Umzug ins Hafenviertel"), line("Altstadt", "Altstadt"));

        assertThat(titles(CLERK)).containsExactly("Umzug ins Hafenviertel", "Altstadt");
        assertThat(titles(EVERYBODY)).containsExactly("Sprache", "Wohnen");
    }

    @Test
    void twoChaptersThatSwapTheirTitlesKeepWhatWasDecidedOfThem() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        followed.decided.put(ChapterKey.of("Sprache"), "Deutschkurse");
        followed.decided.put(ChapterKey.of("Wohnen"), "Wohnungslotsin");

        keeps(line("Sprache", "Wohnen"), line("Wohnen", "Sprache"));

        assertThat(followed.decided)
                .containsOnly(
                        Map.entry(ChapterKey.of("Wohnen"), "Deutschkurse"),
                        Map.entry(ChapterKey.of("Sprache"), "Wohnungslotsin"));
    }

    @Test
    void aConceptThatIsReadAgainAsItStandsHasItsDecisionsUnderTheTitlesThatAreRead() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        keeps(line("Sprache", "Sprache und Schule"), line("Wohnen", "Wohnen"));
        followed.decided.put(ChapterKey.of("Sprache und Schule"), "Deutschkurse");

        editing.keep(concept(CLERK).id(), concept(CLERK).latest().id(), new Wish.AsRead(), outlineSeen(), CLERK);

        assertThat(titles(EVERYBODY)).containsExactly("Sprache", "Wohnen");
        assertThat(followed.decided).containsOnly(Map.entry(ChapterKey.of("Sprache"), "Deutschkurse"));
    }

    @Test
    void documentsAreComparedAnewWithWhatIsKeptAndNotBefore() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");

        keeps(line("Wohnen", "Wohnen"));

        assertThat(followed.comparedWith).containsExactly(List.of("Wohnen"));
        assertThat(followed.comparedInTransaction).isFalse();
    }

    @Test
    void theOutlineIsForgottenWithTheLastDocumentThatToldOfTheConcept() {
        DocumentId first = tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        DocumentId second = tells("pm-2.pdf", new Visibility.Public(), MAY.plusSeconds(1), "Sprache", "Wohnen");
        keeps(line("Wohnen", "Wohnen"));
        ForgetAnnouncement forgetting = new ForgetAnnouncement(told, words);

        forgetting.ofErased(second);
        assertThat(titles(EVERYBODY)).containsExactly("Wohnen");

        forgetting.ofErased(first);
        assertThat(words.all()).isEmpty();
        assertThat(concepts.all(CLERK)).isEmpty();
    }

    private DocumentId tells(String fileName, Visibility visibility, Instant at, String... fields) {
        Document document = Document.received(
                        DocumentSamples.hashOf(fileName), new Arrival(fileName, "folder:public", null, visibility, at))
                .placed(visibility);
        documents.add(document, 1);
        List<Chapter> named = Arrays.stream(fields)
                .map(title -> Chapter.named("", title, null))
                .toList();
        Evidence evidence = new Evidence(1, 0, 9, "Konzept …");
        told.keep(
                document.id(),
                Optional.of(new Announcement(
                        document.id(),
                        "Integrationskonzept",
                        BODY,
                        Stage.ANNOUNCED,
                        null,
                        evidence,
                        named,
                        List.of())));
        return document.id();
    }

    @Test
    void whoeverWasOvertakenByAnotherClerkKeepsNothing() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        String seen = outlineSeen();
        keeps(line("Sprache", "Sprache und Schule"), line("Wohnen", "Wohnen"));
        Concept concept = concept(CLERK);

        Outcome second = editing.keep(
                concept.id(),
                concept.latest().id(),
                new Wish.Outlined(List.of(line("Sprache", "Sprachen"))),
                seen,
                new Reader.Clerk("kreistag"));

        assertThat(second).isEqualTo(Outcome.OVERTAKEN);
        assertThat(titles(CLERK)).containsExactly("Sprache und Schule", "Wohnen");
    }

    @Test
    void aChapterTwoClerksHaveRenamedIsStillTheSame() {
        tells("pm-1.pdf", new Visibility.Public(), MAY, "Sprache", "Wohnen");
        keeps(line("Sprache", "Sprache und Schule"), line("Wohnen", "Wohnen"), new Line(null, "", "Sport", 1, true));
        String added = EditConcept.marks(concept(CLERK).latest()).get(ChapterKey.of("Sport"));
        followed.decided.put(ChapterKey.of("Sprache und Schule"), "Deutschkurse");
        followed.decided.put(ChapterKey.of("Sport"), "Schwimmkurs");

        keeps(line("Sprache", "Bildung"), line("Wohnen", "Wohnen"), new Line(added, "", "Vereine", 1, true));
        // whoever still has the titles of before in front of him
        keeps(line("Sprache", "Lernen"), line("Wohnen", "Wohnen"), new Line(added, "", "Freizeit", 1, true));

        assertThat(titles(CLERK)).containsExactly("Lernen", "Wohnen", "Freizeit");
        assertThat(followed.decided)
                .containsOnly(
                        Map.entry(ChapterKey.of("Lernen"), "Deutschkurse"),
                        Map.entry(ChapterKey.of("Freizeit"), "Schwimmkurs"));
    }

    private String outlineSeen() {
        return EditConcept.revision(concept(CLERK).latest(), EditConcept.Part.OUTLINE);
    }

    private static Line line(String was, String title) {
        return new Line(ChapterKey.of(was).value(), "", title, 1, true);
    }

    private Outcome keeps(Line... lines) {
        Concept concept = concept(CLERK);
        return editing.keep(
                concept.id(), concept.latest().id(), new Wish.Outlined(List.of(lines)), outlineSeen(), CLERK);
    }

    private Concept concept(Reader reader) {
        return concepts.all(reader).getFirst();
    }

    private List<String> titles(Reader reader) {
        return titles(concept(reader));
    }

    private static List<String> titles(Concept concept) {
        return concept.latest().chapters().stream().map(Chapter::title).toList();
    }

    /** Knows whether it is going on. */
    private static final class Transaction implements Transactions {

        private int open;

        @Override
        public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
            open++;
            try {
                return work.run();
            } finally {
                open--;
            }
        }
    }

    /** Where a chapter takes the key of another, what was decided of the other is lost. */
    private final class Followed implements EditConcept.Consequences {

        private final Map<ChapterKey, String> decided = new LinkedHashMap<>();
        private final List<List<String>> comparedWith = new ArrayList<>();
        private boolean comparedInTransaction;

        @Override
        public void renamed(Concept concept, ConceptEdition edition, ChapterKey before, ChapterKey after) {
            Stream.ofNullable(decided.remove(before)).forEach(one -> decided.put(after, one));
        }

        @Override
        public void changed(Concept concept) {
            comparedWith.add(titles(concept));
            comparedInTransaction = transaction.open > 0;
        }
    }
}
