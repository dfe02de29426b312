package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.file.RelatedWordsFiles;

/**
 * Measures the search on labelled collections beside Lucene as it comes: {@code ratsfaden bench search-quality}. Each part of the
 * ranking is left out once, to see what it is worth.
 */
public final class SearchQualityBench {

    private static final Weights ALL = Weights.CHOSEN;

    private SearchQualityBench() {}

    public static void main(String... arguments) throws IOException, SQLException {
        RelatedWords shipped = new RelatedWordsFiles(Path.of("none"), Clock.systemUTC()).get();
        if (LabelledTexts.areThere()) {
            report("short queries over council texts", LabelledTexts.councilTexts(), shipped);
            report("queries of our own over the same texts", LabelledTexts.ourQueries(), shipped);
            report("questions over encyclopedia paragraphs", LabelledTexts.encyclopediaTexts(), shipped);
        } else {
            IO.println("skipped: no labelled texts in " + LabelledTexts.shared());
        }
        double found = PairsOfWords.foundAmongTen(fresh(), shipped);
        IO.println("%d pairs of words: %.3f found among the first ten"
                .formatted(PairsOfWords.all().size(), found));
    }

    private static void report(String name, LabelledTexts texts, RelatedWords shipped)
            throws IOException, SQLException {
        Quality plain = Contenders.plainLucene(texts);
        Quality ours = Contenders.ours(texts, fresh(), shipped, ALL);
        IO.println("%s: %d texts, %d queries, nDCG@10"
                .formatted(name, texts.texts().size(), texts.questions().size()));
        line("plain Lucene (GermanAnalyzer, BM25)", plain, plain);
        line("the portal", ours, plain);
        if (PostgresFullText.isThere()) {
            Quality postgres = PostgresFullText.of(texts);
            line("PostgreSQL (german, ts_rank, norm 1)", postgres, plain);
            line("the portal against PostgreSQL", ours, postgres);
        }
        line("  without related words", Contenders.ours(texts, fresh(), RelatedWords.NONE, ALL), plain);
        for (Map.Entry<String, Weights> without : leavingOut().entrySet()) {
            line("  without " + without.getKey(), Contenders.ours(texts, fresh(), shipped, without.getValue()), plain);
        }
    }

    private static void line(String name, Quality quality, Quality plain) {
        double[] gain = quality.gainOver(plain);
        IO.println("  %-38s %.3f  %+.3f [%+.3f, %+.3f]  %d empty"
                .formatted(name, quality.mean(), quality.mean() - plain.mean(), gain[0], gain[1], quality.empty()));
    }

    private static Map<String, Weights> leavingOut() {
        Weights w = ALL;
        Map<String, Weights> without = new LinkedHashMap<>();
        without.put(
                "the word as typed",
                new Weights(
                        0,
                        w.parts(),
                        w.title(),
                        w.about(),
                        w.pair(),
                        w.related(),
                        w.alike(),
                        w.pieces(),
                        w.function()));
        without.put(
                "parts of compounds",
                new Weights(
                        w.exact(),
                        0,
                        w.title(),
                        w.about(),
                        w.pair(),
                        w.related(),
                        w.alike(),
                        w.pieces(),
                        w.function()));
        without.put(
                "the title",
                new Weights(
                        w.exact(),
                        w.parts(),
                        0,
                        w.about(),
                        w.pair(),
                        w.related(),
                        w.alike(),
                        w.pieces(),
                        w.function()));
        without.put(
                "words near each other",
                new Weights(
                        w.exact(),
                        w.parts(),
                        w.title(),
                        w.about(),
                        0,
                        w.related(),
                        w.alike(),
                        w.pieces(),
                        w.function()));
        without.put(
                "what may have been meant",
                new Weights(
                        w.exact(),
                        w.parts(),
                        w.title(),
                        w.about(),
                        w.pair(),
                        w.related(),
                        0,
                        w.pieces(),
                        w.function()));
        without.put(
                "pieces of words",
                new Weights(
                        w.exact(), w.parts(), w.title(), w.about(), w.pair(), w.related(), w.alike(), 0, w.function()));
        without.put(
                "words of questions told apart",
                new Weights(
                        w.exact(), w.parts(), w.title(), w.about(), w.pair(), w.related(), w.alike(), w.pieces(), 1));
        return without;
    }

    private static Path fresh() throws IOException {
        return Files.createTempDirectory(Path.of(System.getenv("RATSFADEN_HOME")), "index");
    }
}
