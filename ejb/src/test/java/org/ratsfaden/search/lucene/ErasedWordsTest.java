package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.entry;
import static org.ratsfaden.search.EntrySamples.id;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;

/** What is erased is in no file of the index any more: not in a segment that waits to be merged, nor in one that was moved aside. */
class ErasedWordsTest {

    private static final String WORD = "zwiebelfischweg";

    @TempDir
    private Path folder;

    static List<Visibility> bothIndexes() {
        return List.of(new Visibility.Public(), new Visibility.CouncilOffice());
    }

    @ParameterizedTest
    @MethodSource("bothIndexes")
    void erasedWordsAreInNoFileOfTheIndex(Visibility visibility) throws Exception {
        try (LuceneSearchIndex index =
                new LuceneSearchIndex(folder, new KnownTexts(), () -> RelatedWords.NONE, Clock.systemUTC())) {
            fill(index, visibility);
            assertThat(filesWith(WORD)).isNotEmpty();

            index.apply(List.of(new IndexChange.Remove(id(7), 100)));
            index.flush();
            assertThat(filesWith(WORD)).as("taken out, and still on the disk").isNotEmpty();

            index.apply(List.of(new IndexChange.Erase(id(7), 101)));

            assertThat(filesWith(WORD)).isEmpty();
            assertThat(filesWith("nachbarhaus")).as("what is not erased").isNotEmpty();
            assertThat(index.containedSeq()).isEqualTo(101);
        }
    }

    @Test
    void whatWasMovedAsideGoesWithIt() throws Exception {
        Path aside =
                Files.createDirectories(folder.resolve("1/public.unreadable")).resolve("_0.tim");
        try (LuceneSearchIndex index =
                new LuceneSearchIndex(folder, new KnownTexts(), () -> RelatedWords.NONE, Clock.systemUTC())) {
            fill(index, new Visibility.Public());
            Files.createDirectories(aside.resolveSibling(""));
            Files.writeString(aside, WORD);

            index.apply(List.of(new IndexChange.Erase(id(7), 101)));

            assertThat(filesWith(WORD)).isEmpty();
        }
    }

    /** One of ten: less than Lucene merges away when it is asked to, unless it is told otherwise. */
    private static void fill(LuceneSearchIndex index, Visibility visibility) throws IOException {
        index.apply(IntStream.rangeClosed(1, 40)
                .<IndexChange>mapToObj(number -> new IndexChange.Put(
                        entry(number, visibility, number == 7 ? "Frau am " + WORD : "Familie im nachbarhaus"), number))
                .toList());
        index.flush();
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, word))
                    .toList();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
