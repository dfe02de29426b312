package org.ratsfaden.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

class RepairTextTest {

    private static final long SEED = 20170419;

    @ParameterizedTest
    @CsvSource({
        "'das Integrations-\nkonzept liegt vor', 'das Integrationskonzept liegt vor'",
        "'Fachbereichskoordina- torin', 'Fachbereichskoordinatorin'",
        "'nicht- öffentlicher Teil', 'nichtöffentlicher Teil'",
        "'Be-   \n   schluss', 'Beschluss'",
        "'Nord-\nOst', 'Nord-Ost'",
        "'EU-\nweit', 'EU-weit'",
        "'E-\nFahrzeuge', 'E-Fahrzeuge'",
        "'den-\nnoch so-\nwie', 'dennoch sowie'",
        "'da-\nmit be-\nvor Werk-\nstatt ge-\nsamt Kör-\nper', 'damit bevor Werkstatt gesamt Körper'",
        "'Ver\u00AD\nwaltung', 'Verwaltung'",
        "'Ver\u00ADwaltung', 'Verwaltung'"
    })
    void cutWordsAreWhole(String cut, String whole) {
        assertThat(repair(cut)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sprach- und Bildungsangebote",
                "Sprach-\nund Bildungsangebote",
                "Kultur- und Sozialausschuss",
                "Haupt- oder Finanzausschuss",
                "Vor- bzw. Nachteile",
                "ein- bis zweimal",
                "weder ein- noch ausgehend",
                "ehren- wie hauptamtlich",
                "Innen- vor Außenentwicklung",
                "Kultur-, Sport- und Sozialausschuss",
                "Raum: - Sitzungsraum II -\nOrt: Musterstadt",
                "Zeit: 17:00 - 18:55",
                "2017-\n2019",
                "- erster Punkt\n- zweiter Punkt"
            })
    void hyphensThatMeanSomethingStay(String text) {
        assertThat(repair(text)).isEqualTo(text);
    }

    @Test
    void gluedLabelsBeginALine() {
        assertThat(
                        repair(
                                "Status:öffentlichVorlage-Art:Beschlussvorlage\nFederführend:Amt 3 Bearbeiter/-in: Muster, Eva"))
                .isEqualTo(
                        "Status:öffentlich\nVorlage-Art:Beschlussvorlage\nFederführend:Amt 3 Bearbeiter/-in: Muster, Eva");
    }

    @Test
    void lettersAreComposedAndBlanksAreBlanks() {
        assertThat(repair("Gu\u0308strow\u00A0 am\t\tMarkt\u200B\uFEFF")).isEqualTo("Güstrow am Markt");
    }

    @Test
    void linesEndInOneWayAndAtMostTwoAreEmpty() {
        assertThat(repair("eins\r\nzwei\rdrei\fvier  \n \n\t\n\n\n\nfünf"))
                .isEqualTo("eins\nzwei\ndrei\nvier\n\n\nfünf");
    }

    @Test
    void repeatedHeadsOfPagesStayWhereTheyAre() {
        List<Page> pages =
                RepairText.repair(List.of("Niederschrift Seite 1\nTOP 1", "", "Niederschrift Seite 3\nTOP 2"));

        assertThat(pages)
                .containsExactly(
                        new Page(1, "Niederschrift Seite 1\nTOP 1", OffsetMap.UNCHANGED),
                        new Page(2, "", OffsetMap.UNCHANGED),
                        new Page(3, "Niederschrift Seite 3\nTOP 2", OffsetMap.UNCHANGED));
    }

    @Test
    void aFoundWordIsMarkedWhereItStandsInTheFile() {
        String raw = "Der  Kreis-\ntag ha\u0308lt am\u00A0Beschluss fest.";
        Page page = RepairText.repair(List.of(raw)).getFirst();

        assertThat(page.text()).isEqualTo("Der Kreistag hält am Beschluss fest.");
        assertThat(page.wayBack().original(page.text().indexOf("Beschluss"))).isEqualTo(raw.indexOf("Beschluss"));
        assertThat(page.wayBack().original(page.text().indexOf("tag"))).isEqualTo(raw.indexOf("tag"));
    }

    @Test
    void everyKeptCharacterOfAnyTextKnowsItsPlaceInTheFile() {
        var random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            String raw = anyText(random);
            Page page = RepairText.repair(List.of(raw)).getFirst();

            assertThat(page.text()).as(raw).isEqualTo(Normalizer.normalize(page.text(), Normalizer.Form.NFC));
            assertThat(OffsetMap.ofLine(page.wayBack().asLine())).isEqualTo(page.wayBack());
            assertAnchorsRise(page.wayBack());
            for (int at = 0; at < page.text().length(); at++) {
                assertSame(page.text().charAt(at), raw, page.wayBack().original(at), at);
            }
        }
    }

    private static void assertAnchorsRise(OffsetMap map) {
        for (int i = 1; i < map.anchors().size(); i++) {
            assertThat(map.anchors().get(i).repaired())
                    .isGreaterThan(map.anchors().get(i - 1).repaired());
            assertThat(map.anchors().get(i).original())
                    .isGreaterThan(map.anchors().get(i - 1).original());
        }
    }

    private static void assertSame(char kept, String raw, int origin, int at) {
        if (Character.isLetterOrDigit(kept)) {
            String there = raw.substring(origin, Math.min(raw.length(), origin + 3));
            assertThat(Normalizer.normalize(there, Normalizer.Form.NFC))
                    .as("%s at %d", raw, at)
                    .startsWith("" + kept);
        } else {
            assertThat(origin).as("%s at %d", raw, at).isBetween(0, raw.length());
        }
    }

    /** Pieces in which everything that is repaired stands beside everything else. */
    private static String anyText(Random random) {
        String[] pieces = {
            "Kreis",
            "tag",
            "öffentlich",
            "a\u0308",
            "O\u0308l",
            "und",
            "Ö",
            "5.1",
            "-",
            "-\n",
            "- ",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\f",
            "\u00A0",
            "\u00AD",
            "\u00AD\n",
            "\u200B",
            "Status:",
            "Vorlage-Art:",
            "EU",
            "\n\n\n",
            "ß",
            "😀",
            "(",
            ")",
            "noch"
        };
        var text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String repair(String page) {
        return RepairText.repair(List.of(page)).getFirst().text();
    }
}
