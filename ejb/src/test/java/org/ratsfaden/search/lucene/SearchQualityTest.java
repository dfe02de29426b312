package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.file.RelatedWordsFiles;

/** nDCG@10 beside plain Lucene: GermanAnalyzer, BM25, one field. The floors lie a little below what was reached. */
class SearchQualityTest {

    @TempDir
    Path folder;

    @Test
    void councilTextsAreFoundBetterThanByPlainLucene() throws Exception {
        assumeTrue(LabelledTexts.areThere(), "skipped: not measured without " + LabelledTexts.shared());
        LabelledTexts texts = LabelledTexts.councilTexts();

        Quality ours = Contenders.ours(texts, folder.resolve("index"), shipped(), Weights.CHOSEN);

        assertThat(ours.empty()).isZero();
        assertThat(ours.mean())
                .isGreaterThan(0.86)
                .isGreaterThan(Contenders.plainLucene(texts).mean() + 0.18);
    }

    @Test
    void queriesAsStaffTypeThemFindWhatTheyMean() throws Exception {
        assumeTrue(LabelledTexts.areThere(), "skipped: not measured without " + LabelledTexts.shared());
        LabelledTexts texts = LabelledTexts.ourQueries();

        Quality ours = Contenders.ours(texts, folder.resolve("index"), shipped(), Weights.CHOSEN);

        assertThat(ours.empty()).as("Sperrmüllabfuhr stands in no text").isLessThanOrEqualTo(1);
        assertThat(ours.mean())
                .isGreaterThan(0.94)
                .isGreaterThan(Contenders.plainLucene(texts).mean() + 0.22);
    }

    @Test
    void questionsAreAnsweredBetterThanByPlainLucene() throws Exception {
        assumeTrue(LabelledTexts.areThere(), "skipped: not measured without " + LabelledTexts.shared());
        LabelledTexts texts = LabelledTexts.encyclopediaTexts();

        Quality ours = Contenders.ours(texts, folder.resolve("index"), shipped(), Weights.CHOSEN);
        Quality plain = Contenders.plainLucene(texts);

        assertThat(ours.mean()).isGreaterThan(0.955).isGreaterThan(plain.mean() + 0.02);
        assertThat(ours.gainOver(plain)[0]).isPositive();
    }

    /** A part and its compound, a slip of the finger, umlauts written out. */
    @Test
    void nearlyEveryPairOfWordsFindsEachOther() throws Exception {
        assertThat(PairsOfWords.foundAmongTen(folder.resolve("index"), shipped()))
                .isGreaterThanOrEqualTo(0.95);
    }

    private RelatedWords shipped() {
        return new RelatedWordsFiles(folder.resolve("none"), Clock.systemUTC()).get();
    }
}
