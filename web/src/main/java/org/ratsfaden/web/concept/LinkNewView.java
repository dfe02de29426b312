package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * Where a clerk looks for a document that was not suggested, to link it to one chapter.
 *
 * @param chapter to which chapter; {@code chapterLink} the way to it
 * @param place the chapter as addresses write it
 * @param words what was looked for
 * @param found documents that can be linked; {@code null} if none were looked for
 */
public record LinkNewView(
        Frame frame,
        String chapter,
        String chapterLink,
        String place,
        String action,
        String words,
        @Nullable List<Line> found) {

    /**
     * A document that can be linked.
     *
     * @param kind of the link, as a rule
     * @param whole whether it can be linked at once; minutes are linked item by item
     * @param withPlace where a sentence of it, an item or another kind is chosen
     */
    public record Line(
            String id, String title, String link, String about, String kind, boolean whole, String withPlace) {}
}
