package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.wording.TimeWindow.Precision;

/** The facts of german-documents.md about the five seeds, besides their findings: each is found, and nothing else is. */
class WhoAndWhatTheSeedsNameTest {

    @BeforeAll
    static void needsTheSharedDocuments() {
        assumeTrue(
                LabelledCorpus.shared().isPresent(),
                "skipped: no real documents in ../shared beside the checkout, nor where RATSFADEN_SHARED says");
    }

    @Test
    void thePressReleaseOf2018() throws IOException {
        Mentions seed = seed("000");

        assertThat(seed.persons())
                .extracting(Person::name, Person::role)
                .containsExactly(
                        tuple("Sebastian Constien", "Landrat"),
                        tuple("Anja Kerl", "Sozialdezernentin"),
                        tuple("Michael Fengler", "V.i.S.d.P."));
        assertThat(seed.events())
                .extracting(Event::title, Event::day)
                .containsExactly(tuple("1. Integrationsgipfel des Landkreises Rostock", LocalDate.of(2018, 3, 5)));
        assertThat(seed.deadlines()).hasSize(2).allSatisfy(deadline -> {
            assertThat(deadline.wording()).isEqualToIgnoringCase("in gut einem Jahr");
            assertThat(deadline.window().from()).isEqualTo(LocalDate.of(2019, 3, 6));
            assertThat(deadline.window().to()).isEqualTo(LocalDate.of(2019, 6, 30));
            assertThat(deadline.window().precision()).isEqualTo(Precision.APPROXIMATE);
        });
        assertThat(seed.promises())
                .extracting(Promise::text)
                .satisfiesExactly(
                        summit -> assertThat(summit).contains("keinen Abschlussgipfel"),
                        data -> assertThat(data).contains("zur Verfügung stellen"),
                        ideas -> assertThat(ideas).contains("umsetzbare Ideen"));
    }

    @Test
    void thePressReleaseWithoutANumber() throws IOException {
        Mentions seed = seed("001");

        assertThat(seed.persons()).isEmpty();
        assertThat(seed.events())
                .extracting(Event::title, Event::day, Event::place)
                .containsExactly(tuple(
                        "Plenum des Kommunalen Netzwerkes Integration und Migration",
                        LocalDate.of(2017, 6, 7),
                        "Bürgerschaftssaal des Rathauses"));
        assertThat(seed.deadlines()).isEmpty();
        assertThat(seed.promises()).isEmpty();
    }

    @Test
    void thePressReleaseWithItsImprintInTheMiddle() throws IOException {
        Mentions seed = seed("002");

        assertThat(seed.persons())
                .extracting(Person::name, Person::role)
                .containsExactly(
                        tuple("Marion Starck", "Leiterin des Büros für Chancengleichheit"),
                        tuple("Nikolaus Voss", "Staatssekretär im Ministerium für Arbeit, Gleichstellung und Soziales"),
                        tuple("Kay-Uwe Neumann", "V.i.S.d.P."),
                        tuple("Dr. Rainer Boldt", "Beigeordneter und Sozialdezernent des Landkreises Rostock"),
                        tuple(
                                "Imke Bräuer",
                                "Koordinatorin für Integration und Ehrenamt im Büro für Chancengleichheit"));
        assertThat(seed.events())
                .extracting(Event::title, Event::day, Event::from, Event::to)
                .containsExactly(tuple(
                        "Demokratiekonferenz", LocalDate.of(2015, 7, 2), LocalTime.of(10, 0), LocalTime.of(14, 0)));
        assertThat(seed.events().getFirst().place())
                .startsWith("Kreisverwaltung")
                .contains("Am Wall 3-5");
        assertThat(seed.deadlines()).isEmpty();
        assertThat(seed.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.text()).contains("zweimal jährlich");
            assertThat(promise.recurring()).isTrue();
        });
    }

    @Test
    void theExtractOfAMixedMeeting() throws IOException {
        Mentions seed = seed("003");

        assertThat(seed.persons())
                .extracting(Person::name, Person::role)
                .containsExactly(
                        tuple("Vanessa Kratzsch", "Integrationskoordinatorin"),
                        tuple("Herzig", "Fachbereichskoordinatorin"),
                        tuple("Erdmute Brummunt", "Bearbeiter/-in"),
                        tuple("Mewes", null),
                        tuple("Schünemann", null),
                        tuple("Leuschner", null));
        assertThat(seed.events())
                .extracting(Event::day, Event::from, Event::to)
                .containsExactly(tuple(LocalDate.of(2017, 4, 19), LocalTime.of(17, 0), LocalTime.of(18, 55)));
        assertThat(seed.events().getFirst().place())
                .startsWith("Sitzungsraum II")
                .endsWith("39340 Haldensleben");
        assertThat(seed.deadlines()).isEmpty();
        assertThat(seed.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.text()).startsWith("Frau Kratzsch bejaht");
            assertThat(promise.to()).isEqualTo("Kultur- und Sozialausschuss");
            assertThat(promise.recurring()).isTrue();
        });
    }

    @Test
    void theArticleWithoutATitle() throws IOException {
        Mentions seed = seed("004");

        assertThat(seed.persons())
                .extracting(Person::name, Person::role)
                .containsExactly(
                        tuple("Christian Jäger", null),
                        tuple("Sebastian Constien", "Landrat"),
                        tuple("Karen Larisch", "Die Linke"),
                        tuple("Anja Kerl", "Leitung einer Steuerungsgruppe"));
        assertThat(seed.events())
                .extracting(Event::title, Event::day, Event::place)
                .containsExactly(tuple("Kreistagssitzung", LocalDate.of(2017, 10, 11), "Bad Doberan"));
        assertThat(seed.deadlines())
                .extracting(Deadline::wording, deadline -> deadline.window().from())
                .containsExactly(
                        tuple("Anfang 2018", LocalDate.of(2018, 1, 1)),
                        tuple("Ein Jahr später", LocalDate.of(2019, 1, 1)));
        assertThat(seed.promises()).singleElement().extracting(Promise::to).isEqualTo("Sozialausschuss");
    }

    private static Mentions seed(String number) throws IOException {
        List<Page> pages = LabelledCorpus.seed(LabelledCorpus.shared().orElseThrow(), number);
        return DocumentReader.read(
                        RepairText.repair(pages.stream().map(Page::text).toList()))
                .mentions();
    }
}
