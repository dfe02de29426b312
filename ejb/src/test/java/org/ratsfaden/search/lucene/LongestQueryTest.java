package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.RelatedWords.Relation;
import org.ratsfaden.search.file.RelatedWordsFiles;

/** As much as can be asked at once is answered, with all that the shipped list knows of it. */
class LongestQueryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {" ", " UND ", " ODER "})
    void theWordsWithTheMostAlternativesAreAnsweredTogether(String between) throws Exception {
        RelatedWords shipped = new RelatedWordsFiles(folder.resolve("none"), Clock.systemUTC()).get();
        String typed = shipped.relations().stream()
                .sorted(Comparator.comparingInt(
                                (Relation relation) -> relation.alsoFound().size())
                        .reversed())
                .flatMap(relation -> relation.typed().stream())
                .filter(word -> !word.contains(" "))
                .distinct()
                .limit(WishReader.MOST_WISHES)
                .collect(Collectors.joining(between));

        try (OpenIndex open = new OpenIndex(folder.resolve("index"), shipped, Clock.systemUTC())) {
            open.learn(entry(1, PUBLIC, typed), entry(2, PUBLIC, "Ein anderes Thema."));

            assertThat(open.found(typed)).containsExactly(id(1));
        }
    }
}
