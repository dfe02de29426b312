package org.ratsfaden.concept;

import org.jspecify.annotations.Nullable;

/**
 * A chapter as a person has put it; its text, pages and measures are still those that were read.
 *
 * @param number as printed; empty if it has none
 * @param level 1 for a chapter, 2 for a chapter within one
 * @param field whether resolutions serve it
 * @param readAs the key under which the machine reads it; {@code null} if it reads no such chapter
 * @param mark tells it from the others of its edition, whatever its title is by now: {@code readAs}, or what was given to it when a
 *     person added it
 */
public record OutlineLine(
        String number,
        String title,
        int level,
        boolean field,
        @Nullable ChapterKey readAs,
        String mark) {

    /** The longest title there is room for. */
    public static final int LONGEST_TITLE = 300;

    /** The longest number there is room for. */
    public static final int LONGEST_NUMBER = 20;

    public OutlineLine {
        if (title.isBlank() || title.length() > LONGEST_TITLE || number.length() > LONGEST_NUMBER || level < 1) {
            throw new IllegalArgumentException(
                    "no chapter: number %s, title of %d characters, level %d".formatted(number, title.length(), level));
        }
    }

    /** As the machine has read it. */
    public static OutlineLine of(Chapter chapter) {
        return new OutlineLine(
                chapter.number(),
                chapter.title(),
                chapter.level(),
                chapter.field(),
                chapter.key(),
                chapter.key().value());
    }

    public ChapterKey key() {
        return ChapterKey.of(title);
    }
}
