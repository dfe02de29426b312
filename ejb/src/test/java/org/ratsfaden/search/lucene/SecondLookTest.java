package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;
import static org.ratsfaden.search.EntrySamples.words;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;

/** What resembles the query comes first among what was found, and nothing is found or lost by it. */
class SecondLookTest {

    @TempDir
    Path folder;

    @Test
    void ofTwoPapersThatAnswerEquallyTheOneWithWordsAlikeComesFirst() throws Exception {
        try (LuceneSearchIndex index = index(
                "Der Kreistag hat über den Winterdienst beraten und danach vertagt.",
                "Der Kreistag hat über den Winterdienst beraten und danach reglementiert.")) {
            assertThat(found(index, "Reglement des Kreistags zum Winterdienst")).containsExactly(id(2), id(1));
        }
    }

    @Test
    void aWordThatIsNowhereIsSaidToBeNowhereWhateverBeginsLikeIt() throws Exception {
        try (LuceneSearchIndex index = index("Die Holunderstraße wird saniert.", "Der Haushalt wird beraten.")) {
            assertThat(found(index, "Holunderstieg")).isEmpty();
        }
    }

    @Test
    void aWholePageOfTextIsAnsweredToo() throws Exception {
        try (LuceneSearchIndex index = index("Die Brücke wird saniert.", "Die Brücke wird gebaut.")) {
            String page = IntStream.range(0, 200)
                    .mapToObj(number -> "Brücke" + Character.toString('a' + number % 26) + "wort"
                            + Character.toString('a' + number / 8) + "ende")
                    .collect(Collectors.joining(" ", "Brücke ", ""));

            assertThat(found(index, page)).contains(id(1), id(2));
        }
    }

    @Test
    void everyHitStandsOnOnePageOnlyHoweverThePagesAreCut() throws Exception {
        try (LuceneSearchIndex index = index(IntStream.range(0, 120)
                .mapToObj(
                        number -> "Die Brücke " + "Nummer ".repeat(number % 7) + "wird saniert, Bauabschnitt " + number)
                .toArray(String[]::new))) {
            List<DocumentId> byTwenty = new ArrayList<>();
            for (int page = 1; page <= 6; page++) {
                byTwenty.addAll(page(index, page, 20));
            }

            assertThat(byTwenty).doesNotHaveDuplicates().hasSize(120);
            assertThat(page(index, 1, 100)).isEqualTo(byTwenty.subList(0, 100));
        }
    }

    private static List<DocumentId> page(LuceneSearchIndex index, int page, int size) throws Exception {
        return index
                .search(new SearchQuery("Sanierung der Brücke", Filter.NONE, Sort.RELEVANCE, page, size, ANYBODY))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private static List<DocumentId> found(LuceneSearchIndex index, String typed) throws Exception {
        return index.search(words(typed, ANYBODY)).hits().stream().map(Hit::id).toList();
    }

    private LuceneSearchIndex index(String... texts) throws Exception {
        LuceneSearchIndex index =
                new LuceneSearchIndex(folder, new KnownTexts(), () -> RelatedWords.NONE, Clock.systemUTC());
        List<IndexChange> changes = new ArrayList<>();
        for (String text : texts) {
            int number = changes.size() + 1;
            changes.add(new IndexChange.Put(entry(number, PUBLIC, text), number));
        }
        index.apply(changes);
        return index;
    }
}
