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

    /** Editions as columns, chapters as boxes, lines for what became of them. */
    public record Lives(int width, int height, List<Box> boxes, List<Line> lines, List<String> words) {}

    public record Box(int x, int y, int width, String label, String edition) {}

    public record Line(int x1, int y1, int x2, int y2) {}

    /** One row a chapter, one dot a document with a date. */
    public record Timeline(int width, int height, String from, String to, List<Row> rows, List<Dot> dots) {}

    public record Row(int y, String label) {}

    /** @param confirmed whether a person has confirmed it: drawn full, others as a ring */
    public record Dot(int x, int y, boolean confirmed, String label) {}
}
