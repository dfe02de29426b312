package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;

/**
 * A matter on its way (Vorgang).
 *
 * @param lacks whom no decision is held of, in words; {@code null} if none is missing
 * @param decision what the deciding body resolved and how far it has come; {@code null} if it is not held
 * @param line the timeline; {@code null} for less than two days
 * @param pieces oldest first
 * @param expected what is still to come
 * @param releases that told the public of it
 */
public record MatterView(
        Frame frame,
        String title,
        @Nullable String lacks,
        ResolutionsView.@Nullable Row decision,
        @Nullable Timeline line,
        List<Part> pieces,
        List<String> expected,
        List<ReleaseListView.Line> releases) {

    public MatterView {
        pieces = List.copyOf(pieces);
        expected = List.copyOf(expected);
        releases = List.copyOf(releases);
    }

    /**
     * A piece of it.
     *
     * @param kind what it is: the committee's role, or the kind of the document
     * @param outcome with the vote; empty if there is none
     * @param bond why it belongs here
     */
    public record Part(
            String day,
            String kind,
            String title,
            String link,
            String place,
            String outcome,
            String bond,
            boolean closed) {}

    /**
     * A drawing of the pieces by their days, beside the list that says the same.
     *
     * @param words the same as text
     */
    public record Timeline(int width, int height, String words, List<Mark> marks) {

        public Timeline {
            marks = List.copyOf(marks);
        }
    }

    /** @param decides whether the deciding body stands there */
    public record Mark(int x, int y, String day, boolean decides) {}
}
