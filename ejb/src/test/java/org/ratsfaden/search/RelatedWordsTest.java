package org.ratsfaden.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.search.RelatedWords.Relation;
import org.ratsfaden.search.file.RelatedWordsFiles;

class RelatedWordsTest {

    @Test
    void aLineNamesWhatMeansTheSameOrWhatIsAlsoFound() {
        RelatedWords words =
                RelatedWords.of(List.of("# a remark", "Kita, Kindergarten # another", "", "Asyl > Flüchtling"));

        assertThat(words.relations())
                .containsExactly(
                        new Relation(List.of("Kita", "Kindergarten"), List.of("Kita", "Kindergarten")),
                        new Relation(List.of("Asyl"), List.of("Flüchtling")));
    }

    @Test
    void whatTheOperatorTakesBackIsForgotten() {
        RelatedWords words = RelatedWords.of(List.of("Kita, Hort, Kindergarten", "-hort"));

        assertThat(words.relations())
                .containsExactly(new Relation(List.of("Kita", "Kindergarten"), List.of("Kita", "Kindergarten")));
    }

    @Test
    void nonsenseIsLeftOut() {
        assertThat(RelatedWords.of(List.of(">", ",", "> x", "x >", "-", " , ,")).relations())
                .isEmpty();
    }

    @Test
    void theOperatorsListComesAfterTheShippedOne(@TempDir Path home) throws Exception {
        Path own = Files.writeString(home.resolve("synonyms.txt"), "Seltenauer Modell, Lotsendienst\n");

        RelatedWords shipped = new RelatedWordsFiles(home.resolve("none"), Clock.systemUTC()).get();
        RelatedWords both = new RelatedWordsFiles(own, Clock.systemUTC()).get();

        assertThat(shipped.relations()).hasSizeGreaterThan(100);
        assertThat(both.relations()).hasSize(shipped.relations().size() + 1);
    }
}
