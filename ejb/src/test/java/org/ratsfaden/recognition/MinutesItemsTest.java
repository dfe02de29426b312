package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

class MinutesItemsTest {

    private static final String FIRST = """
            Gemeinde Föhrental · Niederschrift vom 12.03.2024
            NIEDERSCHRIFT
            über die 3. Sitzung des Bauausschusses

            Sitzungsdatum: Dienstag, 12.03.2024
            Beginn: 18:00 Uhr
            Ende: 20:15 Uhr
            Ort: Feuerwehrhaus
            Vorsitz: Gesa Lührs
            Schriftführerin: Anke Pohl

            Tagesordnung
            Öffentlicher Teil
            Ö 1 Eröffnung
            Ö 2 Sanierung des Freibads
            Ö 2.1 Wahl der Fliesen
            Nichtöffentlicher Teil
            N 3 Verkauf eines Grundstücks an Familie Petersen

            Öffentlicher Teil

            Ö 1 Eröffnung

            Die Vorsitzende eröffnet die Sitzung.

            Ö 2 Sanierung des Freibads
            Vorlage: BV/0031/2024

            Änderungsantrag der SPD-Fraktion: Rutsche streichen
            Abstimmungsergebnis: Ja: 3, Nein: 8, Enthaltungen: 0

            Beschluss:
            Der Bauausschuss empfiehlt der Gemeindevertretung, das Freibad
            """;

    private static final String SECOND = """
            Gemeinde Föhrental · Niederschrift vom 12.03.2024
            zu sanieren.

            Abstimmungsergebnis:
            Ja: 9, Nein: 2, Enthaltungen: 0

            Ö 2.1 Wahl der Fliesen

            Beschluss:
            Die Fliesen werden blau.

            Abstimmungsergebnis:
            einstimmig bei 1 Nein-Stimme

            Nichtöffentlicher Teil

            N 3 Verkauf eines Grundstücks an Familie Petersen

            Beschluss:
            Das Grundstück wird verkauft.

            Abstimmungsergebnis:
            einstimmig

            gez. Lührs
            """;

    private final Recognition minutes = DocumentReader.read(
            List.of(new Page(1, FIRST, OffsetMap.UNCHANGED), new Page(2, SECOND, OffsetMap.UNCHANGED)));

    @Test
    void everyItemOfTheProceedingsIsReadOnceAndTheAgendaIsNot() {
        assertThat(minutes.items()).map(item -> item.number().orElse("")).containsExactly("1", "2", "2.1", "3");
        assertThat(minutes.items())
                .map(item -> words(item, Field.TITLE).orElse(""))
                .containsExactly(
                        "Eröffnung",
                        "Sanierung des Freibads",
                        "Wahl der Fliesen",
                        "Verkauf eines Grundstücks an Familie Petersen");
    }

    @Test
    void anItemKeepsItsOwnPaperDecisionAndPublicity() {
        MinutesItem pool = minutes.items().get(1);

        assertThat(words(pool, Field.PAPER_NUMBER)).contains("BV/0031/2024");
        assertThat(words(pool, Field.DECISION_TEXT))
                .contains("Der Bauausschuss empfiehlt der Gemeindevertretung, das Freibad zu sanieren.");
        assertThat(words(pool, Field.PUBLIC_STATUS)).contains("public");
        assertThat(words(minutes.items().get(3), Field.PUBLIC_STATUS)).contains("nonpublic");
    }

    @Test
    void anAdvisingCommitteeRecommendsAndTheVoteOnTheMatterCountsNotTheOneOnTheAmendment() {
        MinutesItem pool = minutes.items().get(1);

        assertThat(words(pool, Field.OUTCOME)).contains("recommended");
        assertThat(value(pool, Field.VOTE)).contains(new Vote(Majority.COUNTS, 9, 2, 0, null, null));
        assertThat(pool.ballots())
                .map(ballot -> Objects.requireNonNull(ballot.vote()).yes())
                .containsExactly(3, 9);
        assertThat(pool.ballots().getFirst().matter()).contains("Änderungsantrag der SPD-Fraktion");
    }

    @Test
    void aNeinBesideUnanimousIsADiscrepancyWithBothSources() {
        assertThat(minutes.discrepancies()).singleElement().satisfies(discrepancy -> {
            assertThat(discrepancy.field()).isEqualTo(Field.VOTE);
            assertThat(discrepancy.values())
                    .map(Finding::evidence)
                    .allSatisfy(evidence -> assertThat(evidence.quote()).contains("einstimmig bei 1 Nein-Stimme"));
        });
    }

    @Test
    void theFirstDecisionStandsOnTopWithTheFactsOfTheSitting() {
        assertThat(ReadFiles.words(minutes, Field.AGENDA_ITEM)).contains("2");
        assertThat(ReadFiles.words(minutes, Field.MEETING_NUMBER)).contains("3");
        assertThat(ReadFiles.words(minutes, Field.MEETING_START)).contains("18:00");
        assertThat(ReadFiles.words(minutes, Field.MEETING_END)).contains("20:15");
        assertThat(ReadFiles.words(minutes, Field.MEETING_PLACE)).contains("Feuerwehrhaus");
        assertThat(ReadFiles.words(minutes, Field.CHAIR)).contains("Gesa Lührs");
        assertThat(ReadFiles.words(minutes, Field.MINUTES_KEEPER)).contains("Anke Pohl");
        assertThat(ReadFiles.words(minutes, Field.MINUTES_STATE)).contains("signed");
    }

    @Test
    void whatThePublicMayNotReadIsMarkedInTheAgendaAndInTheProceedings() {
        assertThat(minutes.closed()).hasSize(2);
        assertThat(minutes.closed())
                .map(MinutesItemsTest::wording)
                .allSatisfy(closed ->
                        assertThat(closed).startsWith("Nichtöffentlicher Teil").contains("Petersen"));
        assertThat(wording(minutes.closed().getLast()).stripTrailing()).endsWith("gez. Lührs");
    }

    private static String wording(ClosedPassage passage) {
        String from = passage.fromPage() == 1 ? FIRST : SECOND;
        return passage.fromPage() == passage.toPage()
                ? from.substring(passage.fromOffset(), passage.toOffset())
                : from.substring(passage.fromOffset());
    }

    private static Optional<FindingValue> value(MinutesItem item, Field field) {
        return item.findings().stream()
                .filter(finding -> finding.field() == field)
                .map(Finding::value)
                .findFirst();
    }

    private static Optional<String> words(MinutesItem item, Field field) {
        return value(item, field).map(value -> ((FindingValue.Words) value).text());
    }
}
