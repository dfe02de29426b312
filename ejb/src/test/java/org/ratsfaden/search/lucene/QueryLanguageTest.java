package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.RelatedWords;

/** Signs and fields among the words. */
class QueryLanguageTest {

    private static final RelatedWords RELATED =
            RelatedWords.of(List.of("KSA, Kultur- und Sozialausschuss", "Kita, Kindergarten", "UMA, junge Reisende"));

    @TempDir
    Path folder;

    private OpenIndex open;

    @BeforeEach
    void open() throws IOException {
        open = new OpenIndex(folder, RELATED, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() throws Exception {
        open.learn(entry(1, PUBLIC, "Rat der Stadt Seltenau"), entry(2, PUBLIC, "Die Stadt bekam einen Rat."));

        assertThat(open.found("\"Rat der Stadt\"")).containsExactly(id(1));
        assertThat(open.snippet("\"Rat der Stadt\"")).isEqualTo("<mark>Rat der Stadt</mark> Seltenau");
    }

    @Test
    void minusExcludesAndStarContinues() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Brücke und Tunnel"),
                entry(2, PUBLIC, "Brücke und Fähre"),
                entry(3, PUBLIC, "Brückenbau"));

        assertThat(open.found("Brücke -Tunnel")).contains(id(2)).doesNotContain(id(1));
        assertThat(open.found("Brücke NICHT Fähre")).contains(id(1)).doesNotContain(id(2));
        assertThat(open.found("Brücken*")).containsExactly(id(3));
        assertThat(open.snippet("Brücken*")).isEqualTo("<mark>Brückenbau</mark>");
        assertThat(open.found("Tunnel ODER Fähre")).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(open.found("Brücke UND Tunnel")).containsExactly(id(1));
        assertThat(open.found("-Brücke")).containsExactly(id(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"Brücke",
                "Brücke\"",
                "-",
                "--",
                "*",
                "**",
                "- -",
                "UND",
                "ODER NICHT",
                "NICHT",
                "+",
                "\"\"",
                "-\"\"",
                "(",
                ")",
                "a:b",
                "\\",
                "/",
                "[x TO y]",
                "Brücke~2",
                "Brücke^9",
                "\0",
                "Brücke\0Tunnel",
                "AND OR",
                "der die das",
                "?",
                "💧",
                "ﷺ",
                "-*",
                "\"*\"",
                "ODER Brücke",
                "Brücke ODER",
                "Brücke UND",
                "§",
                "1",
                "1/",
                "/1/2",
                "\uD800"
            })
    void noInputIsAnError(String typed) throws Exception {
        open.learn(entry(1, PUBLIC, "Die Brücke ist 1 m lang."));

        assertThatCode(() -> open.answer(typed)).doesNotThrowAnyException();
    }

    @Test
    void noInputIsTooLong() throws Exception {
        open.learn(entry(1, PUBLIC, "Die Brücke"));

        assertThat(open.found("Brücke ".repeat(10_000))).containsExactly(id(1));
        assertThat(open.found("x".repeat(1_000_000))).isEmpty();
        assertThat(open.found("1/".repeat(500_000))).isEmpty();
        assertThat(open.found("\"".repeat(100_000))).isEmpty();
        assertThat(open.found("q* ".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Brücke gremium:KSA                              | 1
            gremium:jugendhilfe                             | 2
            Brücke gremium:"Kultur- und Sozialausschuss"    | 1
            Brücke -gremium:Kreistag                        | 2 1
            GREMIUM:ksa                                     | 1
            datum:2017..2018                                | 2 1
            Brücke datum:04/2018                            | 2
            datum:..19.04.2017                              | 1
            datum:2019..                                    | 3
            art:Vorlage                                     | 3
            art:vorlagen Brücke                             | 3
            Brücke -art:Niederschrift                       | 3
            az:2031/FB3/0999                                | 3
            """)
    void fieldsNarrowASearch(String typed, String expected) throws Exception {
        learnThreeOfDifferentCommittees();

        assertThat(open.found(typed))
                .containsExactlyElementsOf(Arrays.stream(expected.split(" "))
                        .map(number -> id(Integer.parseInt(number)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brücke datum:irgendwann", "Brücke art:", "Brücke gremium:", "Brücke az:"})
    void aFieldThatMakesNoSenseNarrowsNothing(String typed) throws Exception {
        learnThreeOfDifferentCommittees();

        assertThat(open.found(typed)).contains(id(1), id(2), id(3));
    }

    @Test
    void aPhraseNobodyHasWrittenFindsItsWords() throws Exception {
        open.learn(entry(1, PUBLIC, "Rat der Stadt Seltenau"));

        assertThat(open.found("\"Stadt und Rat\"")).containsExactly(id(1));
    }

    @Test
    void relatedWordsAreFoundBelowTheWordItself() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Der Kindergarten am See"),
                entry(2, PUBLIC, "Die Kita am Wald"),
                entry(3, PUBLIC, "Der Bauhof am Fluss"));

        assertThat(open.found("Kitas")).containsExactly(id(2), id(1));
        assertThat(open.snippet("Kindergarten")).isEqualTo("Der <mark>Kindergarten</mark> am See");
    }

    @Test
    void anAbbreviationFindsTheWordsItStandsForAndTheOtherWayRound() throws Exception {
        open.learn(entry(1, PUBLIC, "Betreuung junger Reisender"), entry(2, PUBLIC, "Kosten für UMA"));

        assertThat(open.found("UMA")).containsExactly(id(2), id(1));
        assertThat(open.found("junge Reisende")).containsExactly(id(1), id(2));
    }

    private void learnThreeOfDifferentCommittees() throws IOException {
        open.learn(
                entry(
                        1,
                        PUBLIC,
                        EntrySamples.minutes("Sitzung", LocalDate.of(2017, 4, 19), "Kultur- und Sozialausschuss"),
                        "Die Brücke wird gebaut."),
                entry(
                        2,
                        PUBLIC,
                        EntrySamples.minutes("Sitzung", LocalDate.of(2018, 4, 19), "Jugendhilfeausschuss"),
                        "Die Brücke wird gesperrt."),
                entry(
                        3,
                        PUBLIC,
                        new Description(
                                "Brücke",
                                DocumentKind.PROPOSAL,
                                LocalDate.of(2019, 1, 1),
                                "Kreis Seltenau",
                                "Kreistag",
                                "2031/FB3/0999",
                                null),
                        "Die Brücke wird bemalt."));
    }
}
