package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.search.EntrySamples.ANYBODY;
import static org.ratsfaden.search.EntrySamples.CLERK;
import static org.ratsfaden.search.EntrySamples.PUBLIC;
import static org.ratsfaden.search.EntrySamples.SOCIAL;
import static org.ratsfaden.search.EntrySamples.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.search.RelatedWords;

class SuggestedWordsTest {

    @TempDir
    Path folder;

    private OpenIndex open;

    @BeforeEach
    void open() throws IOException {
        open = new OpenIndex(folder, RelatedWords.NONE, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        open.close();
    }

    @Test
    void whatIsTypedIsCompletedWithTheMostFrequentWordFirst() throws Exception {
        open.learn(
                entry(1, PUBLIC, "Brückenbau"),
                entry(2, PUBLIC, "Brücke und Brückenbau"),
                entry(3, PUBLIC, "Bauhof und Brückenbau"));

        assertThat(open.index.suggest("Neubau Brü", ANYBODY)).containsExactly("Neubau brückenbau", "Neubau brücke");
        assertThat(open.index.suggest("B", ANYBODY)).isEmpty();
        assertThat(open.index.suggest("", ANYBODY)).isEmpty();
        assertThat(open.index.suggest("Brücke ", ANYBODY)).isEmpty();
    }

    @Test
    void wordsOfSecretDocumentsAreSuggestedToClerksWhoReadThemOnly() throws Exception {
        open.learn(
                entry(1, new Visibility.OnlyFor(Set.of(SOCIAL)), "Grundstückskauf"),
                entry(2, new Visibility.Confidential(Set.of("anna")), "Personalakte"));

        assertThat(open.index.suggest("Grund", CLERK)).containsExactly("grundstückskauf");
        assertThat(open.index.suggest("Personal", CLERK)).isEmpty();
        for (Reader other : List.of(ANYBODY, new Reader.Member("m", Set.of(SOCIAL)), new Reader.Admin("a"))) {
            assertThat(open.index.suggest("Grund", other)).isEmpty();
            assertThat(open.index.suggest("Personal", other)).isEmpty();
        }
    }
}
