package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;

/**
 * One concept: what has become of it.
 *
 * @param stage how far it has come, if there is no document of it; empty otherwise
 * @param notice what has just happened; {@code null} if nothing
 * @param action where decisions are sent; empty for whoever may decide nothing
 * @param back where a decision leads back to
 * @param told who tells of it besides its own documents
 * @param filters by edition, by state of the link, by what has become of the decision
 * @param total links that are shown
 * @param gone decided links to chapters that are no more
 * @param lives what became of each chapter from edition to edition, as a drawing and as words
 */
public record ConceptView(
        Frame frame,
        String title,
        String body,
        String stage,
        @Nullable String notice,
        String action,
        String back,
        List<EditionLine> editions,
        List<ToldLine> told,
        Course course,
        List<Filter> filters,
        List<ChapterPart> chapters,
        List<LinkLine> gone,
        long total,
        @Nullable Lives lives,
        Timeline timeline,
        String csv) {

    public ConceptView {
        editions = List.copyOf(editions);
        told = List.copyOf(told);
        filters = List.copyOf(filters);
        chapters = List.copyOf(chapters);
        gone = List.copyOf(gone);
    }

    /**
     * @param link its document; empty if it has none
     * @param adopted the title of the resolution that adopted it; empty if none is named; {@code resolution} the way to it
     * @param edit where a clerk edits it; empty for all others
     */
    public record EditionLine(
            String title, String link, String day, String fields, String adopted, String resolution, String edit) {}

    /**
     * A document that tells of the concept.
     *
     * @param quote empty if the reader may not see it
     */
    public record ToldLine(String title, String link, String about, String stage, String quote, String place) {}

    /** The way to the concept: what took place, until when it shall stand, and what was put off. */
    public record Course(List<MilestoneLine> events, List<MilestoneLine> deadlines, List<String> slips) {

        public Course {
            events = List.copyOf(events);
            deadlines = List.copyOf(deadlines);
            slips = List.copyOf(slips);
        }
    }

    /** @param words whether it was announced or has taken place; empty for a deadline */
    public record MilestoneLine(String when, String title, String words, String by, String link, String quote) {}

    public record Filter(String label, List<Choice> choices) {

        public Filter {
            choices = List.copyOf(choices);
        }
    }

    public record Choice(String label, String link, boolean chosen) {}

    /**
     * @param id the place on this page
     * @param named who names the field, of one that stands in no document yet
     * @param counts how many decisions serve it and how far they have come; empty if none do
     * @param releases of the press office that tell of it
     * @param open the links that wait for a word
     * @param search where the documents are searched
     * @param set where a clerk links what was not suggested; empty for all others, and where nothing is linked
     */
    public record ChapterPart(
            String id,
            String heading,
            String pages,
            List<ToldLine> named,
            List<MeasureLine> measures,
            String counts,
            List<ReleaseListView.Line> releases,
            List<LinkLine> links,
            List<String> open,
            String search,
            String set) {

        public ChapterPart {
            named = List.copyOf(named);
            measures = List.copyOf(measures);
            releases = List.copyOf(releases);
            links = List.copyOf(links);
            open = List.copyOf(open);
        }

        /** Whether it stands for the concept as a whole. */
        public boolean whole() {
            return id.equals(LinkLines.anchor(ChapterKey.WHOLE_CONCEPT));
        }
    }

    public record MeasureLine(String number, String title, String term, String office) {}

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
