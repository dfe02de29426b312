package org.ratsfaden.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Measure;
import org.ratsfaden.concept.Term;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.search.lucene.GermanTerms;

class SuggestLinksTest {

    private static final CouncilWords WORDS = new CouncilWords(new GermanTerms());
    private static final ConceptText CONCEPT =
            concept("own", "Integrationskonzept des Landkreises Hohenfließ", "Landkreis Hohenfließ");

    @Test
    void aDecisionIsLinkedToTheChapterItServesWithTheSentenceThatSpeaksForIt() {
        Suggestion link = suggestions("""
                        Auszug - Zuschuss für Deutschkurse der Volkshochschule
                        TOP: Ö 5
                        Beschluss: ungeändert beschlossen
                        Der Ausschuss beschließt, Deutschkurse für Geflüchtete in drei Gemeinden mit 12.000 Euro zu fördern.""").getFirst();

        assertThat(link.chapter().value()).isEqualTo("SPRACHE");
        assertThat(link.evidence().quote()).contains("Deutschkurse");
        assertThat(link.kind()).isEqualTo(LinkKind.IMPLEMENTS);
    }

    @Test
    void theMigrationOfServersConcernsNoIntegrationConcept() {
        assertThat(suggestions("""
                        Beschlussvorlage
                        Migration der Server der Kreisverwaltung
                        Der Ausschuss beschließt die Migration der Fachverfahren auf neue Server. Die Integration der Software
                        in das Rechenzentrum kostet 90.000 Euro.""")).isEmpty();
    }

    @Test
    void theMigrationOfBirdsConcernsNoIntegrationConceptThoughOnlyOneSentenceNamesThem() {
        assertThat(suggestions("""
                        Mitteilungsvorlage
                        Bericht des Naturschutzbeirates
                        Die Kraniche rasten wieder am Ahrensee. Die Migration beginnt jedes Jahr früher.
                        Die Schule am See bietet dazu Unterricht im Freien an.""")).isEmpty();
    }

    @Test
    void placesInADayCareCentreConcernNoIntegrationConcept() {
        assertThat(suggestions("""
                        Beschlussvorlage
                        Neubau einer Kindertagesstätte in Sieversbek
                        Der Jugendhilfeausschuss beschließt den Neubau mit 60 Plätzen. Bildung beginnt in der Kita.""")).isEmpty();
    }

    @Test
    void whatTheDocumentNamesItselfIsCertain() {
        List<Suggestion> links = suggestions("""
                Beschlussvorlage
                Stelle für eine Wohnungslotsin
                Die Stelle wird geschaffen. Sie setzt Maßnahme 2.1 des Integrationskonzeptes um und dient auch dem Handlungsfeld Teilhabe.""");

        assertThat(links)
                .filteredOn(Suggestion::certain)
                .extracting(link -> link.chapter().value())
                .containsExactlyInAnyOrder("UNTERBRINGUNG", "TEILHABE");
        assertThat(links.getFirst().chapterEvidence()).isNull();
    }

    @Test
    void numbersInAnotherBodysConceptMeanNothingHere() {
        List<Suggestion> links = suggestions("""
                Stadt Ahrenberg
                Beschlussvorlage
                Betreff: Bänke am Markt
                Die Bänke folgen Maßnahme 2.1 des Integrationskonzeptes der Stadt Ahrenberg und dem Handlungsfeld Teilhabe.""");

        assertThat(links).noneMatch(Suggestion::certain);
    }

    @Test
    void theConceptAsAWholeIsCommissionedAdoptedAndRenewed() {
        assertThat(whole("Beauftragung zur Erarbeitung eines Integrationskonzeptes"))
                .isEqualTo(LinkKind.COMMISSIONS);
        assertThat(whole("Beschluss über das Integrationskonzept des Landkreises Hohenfließ"))
                .isEqualTo(LinkKind.ADOPTS);
        assertThat(whole("Fortschreibung des Integrationskonzeptes")).isEqualTo(LinkKind.AMENDS);
        assertThat(whole("Bericht zum Stand des Integrationskonzeptes")).isEqualTo(LinkKind.REPORTS);
    }

    @Test
    void whatIsDecidedByTheConceptCarriesItOutAndDoesNotAdoptIt() {
        List<Suggestion> links = suggestions("""
                Landkreis Hohenfließ
                Beschlussvorlage
                Betreff: Kurse
                Der Kreistag beschließt nach dem Integrationskonzept, Handlungsfeld Sprache, zwei Deutschkurse.""");

        assertThat(links).extracting(Suggestion::kind).containsExactly(LinkKind.IMPLEMENTS);
    }

    @Test
    void whoChoosesByHandIsOfferedTheChaptersBesideTheWholeConcept() {
        String text = "Pressemitteilung\nIntegrationskonzept des Landkreises beschlossen\n"
                + "Mehr Deutschkurse und Sprachkurse für Geflüchtete sind der Kern des Integrationskonzeptes.";
        List<Page> pages = List.of(new Page(1, text, OffsetMap.UNCHANGED));
        Recognition read = DocumentReader.read(pages);
        Candidate candidate = Candidate.of(read.kind(), pages, read.findings());

        assertThat(keys(suggestions(text))).containsExactly("WHOLE_CONCEPT");
        assertThat(keys(new SuggestLinks(WORDS, List.of(CONCEPT), List.of()).choices(candidate)))
                .containsExactly("WHOLE_CONCEPT", "SPRACHE");
    }

    @Test
    void theSameDecisionsTeachTheSameInAnyOrder() {
        List<Lesson> lessons = Stream.of("SPRACHE", "BILDUNG", "TEILHABE")
                .map(key -> new Lesson(
                        "own",
                        new ChapterKey(key),
                        "paper " + key,
                        true,
                        "Förderung des Lesekreises Leuchtturm im Bürgerhaus Sieversbek am Deich"))
                .toList();
        String text =
                "Auszug - Lesekreis Leuchtturm\nGeflüchtete lesen im Bürgerhaus Sieversbek am Deich gemeinsam Zeitung.";

        List<Suggestion> one = suggestions(text, lessons);

        assertThat(suggestions(text, lessons.reversed())).isEqualTo(one);
    }

    @Test
    void aWordingThatWasConfirmedIsRecognised() {
        String text =
                "Auszug - Leuchtturm in Sieversbek\nDer Leuchtturm erhält für Geflüchtete im Alten Speicher einen Raum am Deich.";
        Lesson lesson = new Lesson(
                "own",
                new ChapterKey("TEILHABE"),
                "paper",
                true,
                "Leuchtturm in Sieversbek erhält Raum im Alten Speicher am Deich");

        assertThat(keys(suggestions(text, List.of()))).doesNotContain("TEILHABE");
        assertThat(keys(suggestions(text, List.of(lesson)))).contains("TEILHABE");
    }

    @Test
    void aSchoolThatIsNoneAnyMoreSpeaksOfNoEducation() {
        String text =
                "Beschlussvorlage\nBetreff: Herrichtung der ehemaligen Grundschule Ahlum als Unterkunft für Geflüchtete\n"
                        + "Die frühere Grundschule bietet Platz für die Unterbringung von 40 Geflüchteten.";

        assertThat(keys(suggestions(text))).containsExactly("UNTERBRINGUNG");
    }

    @Test
    void whoSpeaksToAnItemIsNotWhatItIsAbout() {
        String text = "Auszug - Auftrag für ein Integrationskonzept des Landkreises\n"
                + "Berichterstatterin: Alma Deichgraf, Integrationsbeauftragte\nTOP: Ö 5\n"
                + "Beschluss: ungeändert beschlossen\nDer Ausschuss beschließt die Erarbeitung eines Integrationskonzeptes.";

        assertThat(keys(suggestions(text))).containsExactly("WHOLE_CONCEPT");
    }

    @Test
    void whatAPatenschaftIsForTellsTheChapter() {
        String text = "Beschlussvorlage\nBetreff: Bildungspatenschaften für geflüchtete Kinder\n"
                + "Der Ausschuss beschließt Bildungspatenschaften an den Schulen für geflüchtete Kinder.";

        assertThat(keys(suggestions(text))).containsExactly("BILDUNG");
    }

    @Test
    void aConfirmedSentenceVouchesForItsWordsWhereADocumentOnlyTouchesTheSubject() {
        assertThat(keys(suggestions(TOUCHING))).isEmpty();

        assertThat(keys(suggestions(TOUCHING, List.of(lesson("paper 1", true, "Miete für Wohncontainer"), OTHER))))
                .containsExactly("UNTERBRINGUNG");
    }

    @Test
    void aRefusalTakesTheWordsOfAConfirmationAway() {
        List<Lesson> lessons = List.of(
                lesson("paper 1", true, "Miete für Wohncontainer"),
                lesson("paper 2", false, "Wohncontainer am Sportplatz"));

        assertThat(keys(suggestions(TOUCHING, lessons))).isEmpty();
    }

    @Test
    void aNameTeachesOnceTwoDocumentsOfAChapterHaveIt() {
        List<Lesson> one =
                List.of(lesson("paper 1", true, "Dach der Mellenburg"), lesson("paper 1", true, "Mellenburg, Heizung"));
        List<Lesson> two = Stream.of("paper 1", "paper 2", "paper 3", "paper 4")
                .map(paper -> lesson(paper, true, "Dach der Mellenburg"))
                .toList();
        String text =
                "Beschlussvorlage\nBetreff: Geflüchtete in der Mellenburg\nDie Mellenburg wird für Geflüchtete gestrichen.";

        assertThat(keys(suggestions(text, one))).isEmpty();
        assertThat(keys(suggestions(text, two))).containsExactly("UNTERBRINGUNG");
    }

    /** Two clear words on refugees in minutes of many things. */
    private static final String TOUCHING = "Mitteilungsvorlage\nBetreff: Bericht des Bauhofs\n\nSachverhalt:\n"
            + "Der Wohncontainer für Asylbewerber am Bahnhof hat jetzt eine Heizung, die Unterbringung dauert bis Mai.\n"
            + "Zwei Wohncontainer mit Unterkünften für Geflüchtete folgen, die Anmietung ist besprochen.\n"
            + "Für die Unterbringung in Wohncontainern sind noch Unterkunftsplätze bei Vermietern gesucht.\n"
            + "Die Vermieter der angemieteten Wohnungen erhalten für die Wohncontainer einen Ausgleich.\n"
            + IntStream.range(1, 21)
                    .mapToObj(number ->
                            "Der Bauhof berichtet über das Geländer an der Brücke am Mühlgraben und den Zustand der Pfeiler Nummer "
                                    + number + ".")
                    .collect(Collectors.joining("\n"));

    private static final Lesson OTHER = lesson("paper 9", true, "Brücke am Mühlgraben");

    private static Lesson lesson(String paper, boolean confirmed, String words) {
        return new Lesson("own", new ChapterKey("UNTERBRINGUNG"), paper, confirmed, words);
    }

    private static LinkKind whole(String title) {
        Suggestion link = suggestions("Beschlussvorlage\nBetreff: " + title + "\nDie Verwaltung legt die Vorlage vor.")
                .getFirst();
        assertThat(link.chapter()).isEqualTo(ChapterKey.WHOLE_CONCEPT);
        return link.kind();
    }

    private static List<String> keys(List<Suggestion> links) {
        return links.stream().map(link -> link.chapter().value()).toList();
    }

    private static List<Suggestion> suggestions(String text) {
        return suggestions(text, List.of());
    }

    private static List<Suggestion> suggestions(String text, List<Lesson> lessons) {
        List<Page> pages = List.of(new Page(1, text, OffsetMap.UNCHANGED));
        Recognition read = DocumentReader.read(pages);
        return new SuggestLinks(WORDS, List.of(CONCEPT), lessons)
                .forDocument(Candidate.of(read.kind(), pages, read.findings()));
    }

    private static ConceptText concept(String id, String title, String body) {
        return new ConceptText(
                id,
                title,
                body,
                Stream.of("Sprache", "Unterbringung", "Ausbildung und Beschäftigung", "Bildung", "Teilhabe")
                        .map(name -> Chapter.named("", name, null))
                        .map(SuggestLinksTest::numbered)
                        .toList());
    }

    private static Chapter numbered(Chapter field) {
        String number = String.valueOf(
                Arrays.asList("Sprache", "Unterbringung", "Ausbildung und Beschäftigung", "Bildung", "Teilhabe")
                                .indexOf(field.title())
                        + 1);
        Measure measure = new Measure(number + ".1", "Erste Maßnahme", Term.SHORT, null, null);
        return new Chapter(field.key(), number, field.title(), true, 1, 0, 0, "", List.of(measure), null);
    }
}
