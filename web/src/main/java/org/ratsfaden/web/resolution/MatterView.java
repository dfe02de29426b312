package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;

/**
 * A matter on its way (Vorgang).
 *
 * @param id the item it was opened by
 * @param lacks whom no decision is held of, in words; {@code null} if none is missing
 * @param decision what the deciding body resolved and how far it has come; {@code null} if it is not held
 * @param line the timeline; {@code null} for less than two days
 * @param pieces oldest first
 * @param expected what is still to come
 * @param asked what else may belong here, for the council office
 * @param apart what the council office has taken out, for the council office
 * @param releases that told the public of it
 * @param chapters of concepts it has to do with
 */
public record MatterView(
        Frame frame,
        String id,
        String title,
        @Nullable String lacks,
        ResolutionsView.@Nullable Row decision,
        @Nullable Timeline line,
        List<Part> pieces,
        List<String> expected,
        List<TieView> asked,
        List<TieView.Side> apart,
        List<ReleaseListView.Line> releases,
        LinkPart chapters) {

    public MatterView {
        pieces = List.copyOf(pieces);
        expected = List.copyOf(expected);
        asked = List.copyOf(asked);
        apart = List.copyOf(apart);
        releases = List.copyOf(releases);
    }

    /**
     * A piece of it.
     *
     * @param kind what it is: the committee's role, or the kind of the document
     * @param outcome with the vote; empty if there is none
     * @param bond why it belongs here
     * @param quote the words that say so; {@code null} if none do
     * @param id by which the council office takes it out; empty where that makes no sense
     */
    public record Part(
            String day,
            String kind,
            String title,
            String link,
            String place,
            String outcome,
            String bond,
            @Nullable Said quote,
            boolean closed,
            String id) {}

    /** Words of a document, and where they stand. */
    public record Said(String words, String link) {}

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
