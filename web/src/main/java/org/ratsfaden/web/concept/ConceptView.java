package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * One concept: what has become of it.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param action where decisions are sent; empty for whoever may decide nothing
 * @param states the filters by state
 * @param total links that are shown
 * @param lives what became of each chapter from edition to edition, as a drawing and as words
 */
public record ConceptView(
        Frame frame,
        String title,
        String body,
        @Nullable String notice,
        String action,
        List<EditionLine> editions,
        List<Choice> states,
        List<ChapterPart> chapters,
        long total,
        @Nullable Lives lives,
        Timeline timeline,
        String csv) {

    public ConceptView {
        editions = List.copyOf(editions);
        states = List.copyOf(states);
        chapters = List.copyOf(chapters);
    }

    /** @param link its document; empty if it has none */
    public record EditionLine(String title, String link, String day, String fields) {}

    public record Choice(String label, String link, boolean chosen) {}

    /** @param id the place on this page */
    public record ChapterPart(
            String id,
            String key,
            String heading,
            String pages,
            List<MeasureLine> measures,
            List<LinkLine> links,
            List<String> open) {}

    public record MeasureLine(String number, String title, String term, String office) {}

    /**
     * @param quote the document's sentence; empty if the reader may not see it
     * @param state the key of the state
     */
    public record LinkLine(
            String id,
            String title,
            String link,
            String about,
            String kind,
            String state,
            String stateWords,
            String quote,
            String place,
            String chapterQuote,
            String chapterPlace,
            boolean waits) {}

    /** Editions as columns; {@code words} says the same as text. */
    public record Lives(List<Column> columns, List<String> words) {

        public Lives {
            columns = List.copyOf(columns);
            words = List.copyOf(words);
        }
    }

    /**
     * One edition.
     *
     * @param height of the drawing between this column and the one before
     * @param lines from the chapters of the column before to those of this one; none in the first
     */
    public record Column(int height, List<Line> lines, List<String> chapters) {

        public Column {
            lines = List.copyOf(lines);
            chapters = List.copyOf(chapters);
        }
    }

    public record Line(int from, int to) {}

    /** One row a chapter, one dot a document with a date. */
    public record Timeline(int width, int height, String from, String to, List<Row> rows, List<Dot> dots) {

        public Timeline {
            rows = List.copyOf(rows);
            dots = List.copyOf(dots);
        }
    }

    public record Row(int y, String label) {}

    /** @param confirmed whether a person has confirmed it: drawn full, others as a ring */
    public record Dot(int x, int y, boolean confirmed, String label) {}
}
