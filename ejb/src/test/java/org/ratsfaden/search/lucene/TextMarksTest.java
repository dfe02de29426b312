package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.SOCIAL;
import static org.ratsfaden.search.EntrySamples.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.Mark;
import org.ratsfaden.search.RelatedWords;

class TextMarksTest {

    private static final RelatedWords RELATED =
            RelatedWords.of(List.of("Kita, Kindertagesstätte", "Konzept > Plan, Konzeption"));

    @TempDir
    Path folder;

    private LuceneSearchIndex index;

    @BeforeEach
    void open() throws Exception {
        index = new LuceneSearchIndex(folder, new KnownTexts(), () -> RELATED, Clock.systemUTC());
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void wordsAreMarkedWhateverTheirEndingCaseAndUmlauts() throws Exception {
        assertThat(marked("Die Kurse sind voll, zu den Kursen kommt man nicht.", "Kurs"))
                .isEqualTo("Die [Kurse] sind voll, zu den [Kursen] kommt man nicht.");
        assertThat(marked("die Ausschüsse tagen", "AUSSCHUSS")).isEqualTo("die [Ausschüsse] tagen");
        assertThat(marked("in der Muehlenstrasse", "Mühlenstraße")).isEqualTo("in der [Muehlenstrasse]");
    }

    @Test
    void aCompoundIsMarkedForItsPart() throws Exception {
        assertThat(marked("Haushaltssitzung und Ratssaal", "Sitzung")).isEqualTo("[Haushaltssitzung] und Ratssaal");
    }

    @Test
    void aPartOfACompoundIsNotMarkedWhereItSaysSomethingElse() throws Exception {
        assertThat(marked(
                        "Die Kindertagesbetreuung ist am Ende der Liste, das Amt für Ordnung ist weit weg.",
                        "Tagesordnung"))
                .isEqualTo("Die Kindertagesbetreuung ist am Ende der Liste, das Amt für [Ordnung] ist weit weg.");
        assertThat(marked("Die Tagesordnung nennt die Kindertagesbetreuung und das Ordnungsamt.", "Tagesordnung"))
                .isEqualTo("Die [Tagesordnung] nennt die Kindertagesbetreuung und das Ordnungsamt.");
        assertThat(marked("Am Montag war Elterntag.", "Tagesordnung")).isEqualTo("Am Montag war Elterntag.");
    }

    @Test
    void theWordsOfACompoundAreMarkedWhereTheyStandTogether() throws Exception {
        assertThat(marked("Die Beleuchtung der Straßen wird erneuert; an anderen Straßen nicht.", "Straßenbeleuchtung"))
                .isEqualTo("Die [Beleuchtung] der [Straßen] wird erneuert; an anderen Straßen nicht.");
    }

    @Test
    void aTellingPartIsMarkedWhereNothingElseWasFound() throws Exception {
        assertThat(marked("Eine Unterkunft am Tag der Arbeit", "Asylunterkunft"))
                .isEqualTo("Eine [Unterkunft] am Tag der Arbeit");
    }

    @Test
    void whatMeansTheSameIsMarkedAndAVerbThatOnlySoundsSoIsNot() throws Exception {
        assertThat(marked("Die Kindertagesstätte zieht um.", "Kita")).isEqualTo("Die [Kindertagesstätte] zieht um.");
        assertThat(marked("Die Stadt plant den Plan.", "Konzept")).isEqualTo("Die Stadt plant den [Plan].");
    }

    @Test
    void aPhraseIsMarkedAsAWholeAndNowhereElse() throws Exception {
        assertThat(marked("Das neue Konzept, ein Konzept für neue Wege", "\"neue Konzept\""))
                .isEqualTo("Das [neue Konzept], ein Konzept für neue Wege");
    }

    @Test
    void aNumberIsMarkedHoweverItIsWritten() throws Exception {
        assertThat(marked("Vorlage 2017/FB3/0433 vom 3. Mai", "2017 FB3 0433"))
                .isEqualTo("Vorlage [2017/FB3/0433] vom 3. Mai");
    }

    @Test
    void excludedWordsOperatorsAndWordsOfQuestionsAreNotMarked() throws Exception {
        assertThat(marked("Kita und Schule", "Kita UND -Schule")).isEqualTo("[Kita] und Schule");
        assertThat(marked("Kita und Schule", "Kita NICHT Schule")).isEqualTo("[Kita] und Schule");
        assertThat(marked("Wer darf in die Kita?", "wer darf Kita")).isEqualTo("Wer darf in die [Kita]?");
    }

    @Test
    void anotherSpellingIsMarkedWhereNobodyWroteWhatWasTyped() throws Exception {
        index.apply(List.of(new IndexChange.Put(entry(1, PUBLIC, "Der Bebauungsplan liegt aus."), 1)));

        assertThat(marked("Der Bebauungsplan liegt aus.", "Bebaungsplan")).isEqualTo("Der [Bebauungsplan] liegt aus.");
    }

    @Test
    void secretWordsGuessNothingForThePublic() throws Exception {
        index.apply(List.of(new IndexChange.Put(
                entry(1, new Visibility.OnlyFor(Set.of(SOCIAL)), "Der Bebauungsplan liegt aus."), 1)));

        assertThat(marked("Der Bebauungsplan", "Bebaungsplan", ANYBODY)).isEqualTo("Der Bebauungsplan");
        assertThat(marked("Der Bebauungsplan", "Bebaungsplan", CLERK)).isEqualTo("Der [Bebauungsplan]");
    }

    @Test
    void anEndlessQueryIsAnswered() throws Exception {
        String query = IntStream.rangeClosed(1, 20_000)
                .mapToObj(number -> "Vorlage" + number)
                .collect(Collectors.joining(" "));

        assertThat(marked("Vorlage1 im Westpark", query)).isEqualTo("[Vorlage1] im Westpark");
    }

    private String marked(String text, String query) throws Exception {
        return marked(text, query, ANYBODY);
    }

    private String marked(String text, String query, Reader reader) throws Exception {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Mark mark : index.marks(query, text, reader)) {
            marked.append(text, done, mark.start())
                    .append('[')
                    .append(text, mark.start(), mark.end())
                    .append(']');
            done = mark.end();
        }
        return marked.append(text.substring(done)).toString();
    }
}
