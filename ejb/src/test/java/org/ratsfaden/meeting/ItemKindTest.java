package org.ratsfaden.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;

class ItemKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eröffnung der Sitzung",
                "Eröffnung und Begrüßung",
                "Begrüßung durch die Vorsitzende",
                "Feststellung der ordnungsgemäßen Ladung und der Beschlussfähigkeit",
                "Feststellung der Anwesenheit und Beschlussfähigkeit",
                "Feststellung der Tagesordnung",
                "Änderungsanträge zur Tagesordnung und Feststellung der Tagesordnung",
                "1.2 Bestätigung der Tagesordnung",
                "TOP 3 Billigung der Niederschrift über die Sitzung vom 06.03.2024",
                "Einwendungen gegen die Niederschrift der 12. Sitzung",
                "Genehmigung des öffentlichen Teils der Sitzungsniederschrift vom 4. Mai",
                "Genehmigung des Protokolls vom 3. April",
                "Niederschrift über die 7. Sitzung",
                "Einwohnerfragestunde",
                "Einwohnerinnen- und Einwohnerfragestunde",
                "Schließung der Sitzung",
                "Ende des öffentlichen Teils",
                "Herstellung der Nichtöffentlichkeit",
                "Bestellung einer Schriftführerin",
                "Bekanntgabe der in nichtöffentlicher Sitzung gefassten Beschlüsse"
            })
    void whatConcernsTheSittingItselfIsProcedure(String title) {
        assertThat(ItemKind.of(facts(Field.TITLE, title))).isEqualTo(ItemKind.PROCEDURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eröffnung einer Außenstelle der Volkshochschule",
                "Genehmigung einer überplanmäßigen Auszahlung",
                "Feststellung des Jahresabschlusses 2023",
                "Satzung über die Erhebung von Gebühren",
                "Bestätigung des Wirtschaftsplanes",
                "Digitale Niederschriften im Ratsinformationssystem einführen",
                "Bericht zur Bürgerbeteiligung",
                "Wahl der Schöffinnen und Schöffen",
                "Begrüßungsgeld für Neugeborene"
            })
    void whatACouncilResolvesIsBusiness(String title) {
        assertThat(ItemKind.of(facts(Field.TITLE, title))).isEqualTo(ItemKind.BUSINESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TITLE         | Antrag der Fraktion Heimat: Radweg nach Lindenau   | MOTION
            PAPER_TYPE    | Antrag                                             | MOTION
            PAPER_TYPE    | Änderungsantrag                                    | MOTION
            TITLE         | Bauantrag der Firma Holzmann                       | BUSINESS
            TITLE         | Anfrage des Kreistagsmitglieds Brammer zu Kitas    | QUESTION
            PAPER_TYPE    | Kleine Anfrage                                     | QUESTION
            TITLE         | Anfragen und Mitteilungen                          | BUSINESS
            TITLE         | Prüfauftrag: Photovoltaik auf Schuldächern         | EXAMINATION
            DECISION_TEXT | Die Verwaltung wird beauftragt, Standorte zu prüfen. | EXAMINATION
            DECISION_TEXT | Die Tagesordnung wird einstimmig festgestellt.     | PROCEDURE
            """)
    void whatMembersPutForwardIsToldFromPapersOfTheAdministration(Field field, String words, ItemKind kind) {
        assertThat(ItemKind.of(facts(field, words))).isEqualTo(kind);
    }

    private static Facts facts(Field field, String words) {
        return new Facts(List.of(new Finding(
                field,
                new FindingValue.Words(words),
                0.9,
                new Evidence(1, 0, words.length(), words),
                new FindingSource.Machine(1))));
    }
}
