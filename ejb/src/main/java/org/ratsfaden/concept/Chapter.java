package org.ratsfaden.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * A chapter of one edition (Handlungsfeld).
 *
 * @param number as printed: {@code 3}, {@code 3.2}; empty if it has none
 * @param field whether it is a field of action, which resolutions serve, and not a preface or an appendix
 * @param level 1 for a chapter, 2 for a chapter within one
 * @param firstPage page on which its heading stands, from 1; 0 if it stands in no document
 * @param lastPage last page with text of it
 * @param text its wording without the measures; empty if none is known
 * @param evidence where its heading stands, or where it was announced before there was a document; {@code null} if a person added
 *     it
 */
public record Chapter(
        ChapterKey key,
        String number,
        String title,
        boolean field,
        int level,
        int firstPage,
        int lastPage,
        String text,
        List<Measure> measures,
        @Nullable Evidence evidence) {

    public Chapter {
        if (level < 1) {
            throw new IllegalArgumentException("level must be at least 1, but is " + level);
        }
        measures = List.copyOf(measures);
    }

    /** A field of which nothing but its title is known. */
    public static Chapter named(String number, String title, @Nullable Evidence evidence) {
        return new Chapter(ChapterKey.of(title), number, title, true, 1, 0, 0, "", List.of(), evidence);
    }

    /** Stands for the concept as a whole, in lists of its chapters. */
    public static Chapter whole(String title) {
        return new Chapter(ChapterKey.WHOLE_CONCEPT, "", title, true, 1, 0, 0, "", List.of(), null);
    }
}
