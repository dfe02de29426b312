package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchResult;

/** Signs and fields among the words. */
class QueryLanguageTest {

    private static final RelatedWords RELATED =
            RelatedWords.of(List.of("KSA, Kultur- und Sozialausschuss", "Kita, Kindergarten", "UMA, junge Reisende"));

    @TempDir
    Path folder;

    private final KnownTexts texts = new KnownTexts();
    private LuceneSearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneSearchIndex(folder, texts, () -> RELATED, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() throws Exception {
        learn(entry(1, PUBLIC, "Rat der Stadt Seltenau"), entry(2, PUBLIC, "Die Stadt bekam einen Rat."));

        assertThat(found("\"Rat der Stadt\"")).containsExactly(id(1));
        assertThat(snippet("\"Rat der Stadt\"")).isEqualTo("<mark>Rat der Stadt</mark> Seltenau");
    }

    @Test
    void minusExcludesAndStarContinues() throws Exception {
        learn(
                entry(1, PUBLIC, "Brücke und Tunnel"),
                entry(2, PUBLIC, "Brücke und Fähre"),
                entry(3, PUBLIC, "Brückenbau"));

        assertThat(found("Brücke -Tunnel")).contains(id(2)).doesNotContain(id(1));
        assertThat(found("Brücke NICHT Fähre")).contains(id(1)).doesNotContain(id(2));
        assertThat(found("Brücken*")).containsExactly(id(3));
        assertThat(snippet("Brücken*")).isEqualTo("<mark>Brückenbau</mark>");
        assertThat(found("Tunnel ODER Fähre")).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(found("Brücke UND Tunnel")).containsExactly(id(1));
        assertThat(found("-Brücke")).containsExactly(id(3));
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
        learn(entry(1, PUBLIC, "Die Brücke ist 1 m lang."));

        assertThatCode(() -> index.search(EntrySamples.words(typed, ANYBODY))).doesNotThrowAnyException();
    }

    @Test
    void noInputIsTooLong() throws Exception {
        learn(entry(1, PUBLIC, "Die Brücke"));

        assertThat(found("Brücke ".repeat(10_000))).containsExactly(id(1));
        assertThat(found("x".repeat(1_000_000))).isEmpty();
        assertThat(found("1/".repeat(500_000))).isEmpty();
        assertThat(found("\"".repeat(100_000))).isEmpty();
        assertThat(found("q* ".repeat(10_000))).isEmpty();
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

        assertThat(found(typed))
                .containsExactlyElementsOf(Arrays.stream(expected.split(" "))
                        .map(number -> id(Integer.parseInt(number)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brücke datum:irgendwann", "Brücke art:", "Brücke gremium:", "Brücke az:"})
    void aFieldThatMakesNoSenseNarrowsNothing(String typed) throws Exception {
        learnThreeOfDifferentCommittees();

        assertThat(found(typed)).contains(id(1), id(2), id(3));
    }

    @Test
    void aPhraseNobodyHasWrittenFindsItsWords() throws Exception {
        learn(entry(1, PUBLIC, "Rat der Stadt Seltenau"));

        assertThat(found("\"Stadt und Rat\"")).containsExactly(id(1));
    }

    @Test
    void relatedWordsAreFoundBelowTheWordItself() throws Exception {
        learn(
                entry(1, PUBLIC, "Der Kindergarten am See"),
                entry(2, PUBLIC, "Die Kita am Wald"),
                entry(3, PUBLIC, "Der Bauhof am Fluss"));

        assertThat(found("Kitas")).containsExactly(id(2), id(1));
        assertThat(snippet("Kindergarten")).isEqualTo("Der <mark>Kindergarten</mark> am See");
    }

    @Test
    void anAbbreviationFindsTheWordsItStandsForAndTheOtherWayRound() throws Exception {
        learn(entry(1, PUBLIC, "Betreuung junger Reisender"), entry(2, PUBLIC, "Kosten für UMA"));

        assertThat(found("UMA")).containsExactly(id(2), id(1));
        assertThat(found("junge Reisende")).containsExactly(id(1), id(2));
    }

    private void learnThreeOfDifferentCommittees() throws IOException {
        learn(
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

    private void learn(Entry... entries) throws IOException {
        Arrays.stream(entries).forEach(texts::know);
        List<IndexChange> changes = new ArrayList<>();
        for (Entry entry : entries) {
            changes.add(new IndexChange.Put(entry, changes.size() + 1));
        }
        index.apply(changes);
    }

    private List<DocumentId> found(String words) throws IOException {
        SearchResult answer = index.search(EntrySamples.words(words, ANYBODY));
        return answer.hits().stream().map(Hit::id).toList();
    }

    private String snippet(String words) throws IOException {
        return index.search(EntrySamples.words(words, ANYBODY))
                .hits()
                .getFirst()
                .snippets()
                .getFirst()
                .html();
    }
}
