package org.ratsfaden.concept;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * What became of chapters from one edition to the next (Zuordnung der Handlungsfelder).
 *
 * @param before the chapters of the older edition; empty for a new one
 * @param after the chapters of the younger edition; empty for one that was dropped
 * @param evidence where the younger edition says so; {@code null} if the machine has compared titles and texts
 */
public record ChapterMapping(
        Fate fate,
        List<ChapterKey> before,
        List<ChapterKey> after,
        @Nullable Evidence evidence) {

    /** What can become of a chapter. */
    public enum Fate {
        KEPT,
        RENAMED,
        MERGED,
        SPLIT,
        NEW,
        DROPPED;

        /** The name in JSON and in text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ChapterMapping {
        before = List.copyOf(before);
        after = List.copyOf(after);
        boolean fits = switch (fate) {
            case KEPT, RENAMED -> before.size() == 1 && after.size() == 1;
            case MERGED -> before.size() > 1 && after.size() == 1;
            case SPLIT -> before.size() == 1 && after.size() > 1;
            case NEW -> before.isEmpty() && after.size() == 1;
            case DROPPED -> before.size() == 1 && after.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException(fate + " does not lead from " + before + " to " + after);
        }
    }
}
