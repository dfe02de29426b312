package org.ratsfaden.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.concept.Milestone.Kind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

/** Documents that are no concepts tell of concepts: commissioned, adopted, and when what shall take place. */
class ConceptsToldTest {

    @Test
    void aPaperThatLetsAConceptBeDrawnUpCommissionsIt() {
        List<Page> pages = page("""
                Auszug - Beauftragung zur Erarbeitung eines Seniorenkonzeptes
                Im Ausschuss gab es eine erste Diskussion zu einem Seniorenkonzept für den Landkreis Ahrental.""");

        AnnouncedConcept told = ConceptDecisions.commissioned(
                        pages, List.of(words(pages, "Beauftragung zur Erarbeitung eines Seniorenkonzeptes")))
                .orElseThrow();

        assertThat(told.title()).isEqualTo("Seniorenkonzept");
        assertThat(told.stage()).isEqualTo(Stage.COMMISSIONED);
        assertThat(told.body()).isEqualTo("Landkreis Ahrental");
        assertThat(told.fields()).isEmpty();
    }

    @Test
    void howABuildingIsSavedFromFireIsNoConceptOfTheCouncil() {
        List<Page> pages = page("Die Erstellung eines Brandschutzkonzeptes für die Turnhalle wird vergeben.");

        assertThat(ConceptDecisions.commissioned(pages, List.of(words(pages, "Erstellung eines Brandschutzkonzeptes"))))
                .isEmpty();
    }

    @Test
    void theDayOfADecisionMakesAConceptAdoptedThoughItsDocumentIsNotHere() {
        AnnouncedConcept told = ConceptDecisions.adopted(page("""
                        Grundlage ist das Seniorenkonzept der Stadt Ahrenberg, das am 4. Februar 2009 vom Stadtrat beschlossen wurde.
                        Seitdem hat sich viel getan.""")).orElseThrow();

        assertThat(told.adoptedOn()).isEqualTo(LocalDate.of(2009, 2, 4));
        assertThat(told.body()).isEqualTo("Stadt Ahrenberg");
        assertThat(told.evidence().quote()).contains("Seniorenkonzept").contains("2009");
    }

    @Test
    void aConceptThatShallBeAdoptedSomeDayIsNotAdopted() {
        assertThat(ConceptDecisions.adopted(
                        page("Das Seniorenkonzept soll anschließend vom Kreistag beschlossen werden.")))
                .isEmpty();
    }

    @Test
    void whatShallTakePlaceIsAnEventAndOtherMattersAreLeftOut() {
        List<Page> pages = page("""
                Anfang 2013 soll die Arbeit mit einem „Seniorengipfel“ aufgenommen werden. Ein Jahr später soll das Seniorenkonzept stehen.
                Bis Ende März 2013 wird die Brücke gesperrt.""");
        List<Milestone> told = List.of(
                deadline(pages, "Anfang 2013", LocalDate.of(2013, 4, 30)),
                deadline(pages, "Ein Jahr später", LocalDate.of(2014, 4, 30)),
                deadline(pages, "Bis Ende März 2013", LocalDate.of(2013, 3, 31)));

        List<Milestone> concerning = MilestonesTold.of("Seniorenkonzept", pages, told);

        assertThat(concerning).extracting(Milestone::kind).containsExactly(Kind.EVENT, Kind.DEADLINE);
        assertThat(concerning).extracting(Milestone::title).containsExactly("Seniorengipfel", "Ein Jahr später");
    }

    private static Milestone deadline(List<Page> pages, String wording, LocalDate to) {
        return new Milestone(Kind.DEADLINE, wording, null, to, words(pages, wording));
    }

    private static Evidence words(List<Page> pages, String words) {
        int start = pages.getFirst().text().indexOf(words);
        return new Evidence(1, start, start + words.length(), words);
    }

    private static List<Page> page(String text) {
        return List.of(new Page(1, text, OffsetMap.UNCHANGED));
    }
}
