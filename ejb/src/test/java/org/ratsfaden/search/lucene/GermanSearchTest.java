package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.RelatedWords;

/** German words, numbers as typed, and whatever else people put into a search field. */
class GermanSearchTest {

    @TempDir
    Path folder;

    private OpenIndex open;

    @BeforeEach
    void open() throws IOException {
        open = new OpenIndex(folder, RelatedWords.NONE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Güstrow, Guestrow",
        "Guestrow, Güstrow",
        "Straße, Strasse",
        "Strassenbahn, Straßenbahn",
        "Beschlüsse, Beschluss",
        "Beschluss, Beschlüsse",
        "Teilnehmende, Teilnehmenden",
        "Handlungsfeld, Handlungsfelder",
        "Haus, Häuser",
        "KREISTAG, Kreistages",
        "Konzept, Integrationskonzept",
        "Konzepte, Integrationskonzeptes",
        "Integrationskonzept, Konzept zur Integration",
        "Straßenbahn, Die Bahn auf der Straße"
    })
    void aWordIsFoundInAnotherForm(String typed, String written) throws Exception {
        open.learn(entry(1, PUBLIC, "Es geht um " + written + "."), entry(2, PUBLIC, "Ein anderes Thema."));

        assertThat(open.found(typed)).containsExactly(id(1));
        assertThat(open.snippet(typed)).contains("<mark>");
    }

    @Test
    void combiningDotsAndSoftHyphensMakeNoDifference() throws Exception {
        open.learn(entry(
                1, PUBLIC, Normalizer.normalize("Die Bürgerfragestunde", Normalizer.Form.NFD) + " im Aus\u00ADschuss"));

        assertThat(open.found("Bürgerfragestunde")).containsExactly(id(1));
        assertThat(open.found(Normalizer.normalize("Bürgerfragestunde", Normalizer.Form.NFD)))
                .containsExactly(id(1));
        assertThat(open.found("Ausschuss")).containsExactly(id(1));
    }

    @Test
    void aCompoundIsMarkedWholeWhenAPartOfItIsFound() throws Exception {
        open.learn(entry(1, PUBLIC, "Der Landrat stellt das Integrationskonzept vor."));

        assertThat(open.snippet("Konzept")).isEqualTo("Der Landrat stellt das <mark>Integrationskonzept</mark> vor.");
    }

    @Test
    void aShortPartAloneIsNotWhatACompoundMeans() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Der Netzwerktag beginnt um zehn Uhr."),
                entry(2, PUBLIC, "Der Kreistag hat beraten."));

        assertThat(open.found("Netzwerktag")).containsExactly(id(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2031/FB3/0999, 2031/FB3/0999",
        "2031 FB 3 0999, 2031/FB3/0999",
        "2031/fb3/0999, 2031/FB3/0999",
        "PM 27/2031, PM27/2031",
        "PM27/2031, PM 27/2031",
        "pm 27 / 2031, PM 27/2031-06-26",
        "27/2031, PM 27/2031",
        "99-0916, Drucksache 99-0916",
        "99 - 0916, Drucksache 99-0916",
        "Ö 5.1, TOP: Ö 5.1 Gremium",
        "TOP Ö 5.1, TOP: Ö 5.1 Gremium",
        "Ö5.1, TOP: Ö 5.1 Gremium",
        "26.06.2031, Seltenau am 26.06.2031",
        "SV 50/032, WP 14-20 SV 50/032"
    })
    void aNumberIsFoundHoweverItIsWritten(String typed, String written) throws Exception {
        open.learn(
                entry(1, PUBLIC, "Vorlage\n" + written + "\nText"),
                entry(2, PUBLIC, "PM 28/2031 Ö 1.5 2031/FB3/0998 Drucksache 99-0917 am 27.06.2031 WP 14-20 SV 50/033"));

        assertThat(open.found(typed).getFirst()).isEqualTo(id(1));
        assertThat(open.snippet(typed)).contains("<mark>");
    }

    @Test
    void theDocumentWithTheVeryNumberStandsAboveThoseThatMentionIt() throws Exception {
        Description own = new Description(
                "Beschlussvorlage",
                DocumentKind.PROPOSAL,
                LocalDate.of(2031, 4, 19),
                null,
                null,
                "2031/FB3/0999",
                null);
        open.learn(
                entry(1, PUBLIC, "2031/FB3/0999 2031/FB3/0999 2031/FB3/0999"),
                entry(2, PUBLIC, own, "Ein langer Text ohne die Nummer, der von etwas anderem handelt."),
                entry(3, PUBLIC, "siehe 2031/FB3/0999"));

        assertThat(open.found("2031/FB3/0999").getFirst()).isEqualTo(id(2));
        assertThat(open.found("2031 FB3 0999 Beschluss").getFirst()).isEqualTo(id(2));
    }

    @Test
    void aCompoundIsNotFoundByItsFirstPartAlone() throws Exception {
        open.learn(entry(1, PUBLIC, "Die Integration im Landkreis"), entry(2, PUBLIC, "Die Lotsen der Seltenau"));

        assertThat(open.found("Integrationslotsen")).containsExactly(id(2));
    }

    @Test
    void aNumberFindsNothingThatSharesOneOfItsPartsOnly() throws Exception {
        open.learn(entry(1, PUBLIC, "2031/FB3/0999"), entry(2, PUBLIC, "im Jahr 2031"));

        assertThat(open.found("2031/FB3/0999")).containsExactly(id(1));
    }

    @Test
    void aQuestionFindsWhatHasMostOfItsWords() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Der Kreistag beschloss das Integrationskonzept im Mai."),
                entry(2, PUBLIC, "Der Kreistag beriet den Haushalt."));

        assertThat(open.found("Welcher Kreistag hat eigentlich ein Integrationskonzept beschlossen?")
                        .getFirst())
                .isEqualTo(id(1));
    }

    @Test
    void aWordMistypedIsPutRight() throws Exception {
        open.learn(entry(1, PUBLIC, "Der Bebauungsplan wird ausgelegt."));

        assertThat(open.answer("Bebaungsplan").didYouMean()).isEqualTo("bebauungsplan");
        assertThat(open.answer("Bebauungsplan").didYouMean()).isNull();
        assertThat(open.answer("Xylophon").didYouMean()).isNull();
    }

    @Test
    void snippetsNameTheirPagesAndAreTwoAtMost() throws Exception {
        String filler = "Es folgen weitere Ausführungen zur Sache. ".repeat(20);
        open.learn(
                entry(1, PUBLIC, filler + "Die Brücke. " + filler, filler, "Die Brücke am See. " + filler + " Brücke"));

        List<Hit.Snippet> snippets = open.answer("Brücke").hits().getFirst().snippets();

        assertThat(snippets)
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(snippet.html())
                        .contains("<mark>Brücke</mark>")
                        .hasSizeLessThan(300));
        assertThat(snippets).extracting(Hit.Snippet::page).containsExactly(1, 3);
    }

    @Test
    void anyTextIsTaken() throws Exception {
        open.learn(
                entry(
                        1,
                        PUBLIC,
                        "Null\0byte Brücke",
                        "ä".repeat(80) + " Donau" + "dampfschiff".repeat(9),
                        "x".repeat(1_000_000)),
                entry(2, PUBLIC, "\uD800 halbes Zeichen Brücke", "", "   "));

        assertThat(open.found("Brücke")).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(open.found("byte")).containsExactly(id(1));
    }
}
