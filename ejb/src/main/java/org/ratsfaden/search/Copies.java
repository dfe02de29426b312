package org.ratsfaden.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;

/**
 * Tells of each document in a row which one before it says the same. Texts are compared only where that may be. Not for several
 * threads.
 */
public final class Copies {

    /** Its text is taken apart once at most, and only if it is held against another. */
    private static final class Known {

        private final DocumentId id;
        private final Description description;
        private final List<String> pages;
        private @Nullable SameText text;

        Known(DocumentId id, Description description, List<String> pages) {
            this.id = id;
            this.description = description;
            this.pages = pages;
        }

        boolean says(Known other) {
            return !pages.isEmpty()
                    && !other.pages.isEmpty()
                    && SameText.mayBeSame(description, other.description)
                    && text().saysWhat(other.text());
        }

        private SameText text() {
            SameText read = text == null ? SameText.of(description, pages) : text;
            text = read;
            return read;
        }
    }

    private final List<Known> firsts = new ArrayList<>();

    /**
     * The first document of the row that says the same; {@code null} if this one is new.
     *
     * @param pages empty where the text is not to be looked at
     */
    public @Nullable DocumentId ofBefore(DocumentId id, Description description, List<String> pages) {
        Known known = new Known(id, description, pages);
        for (Known first : firsts) {
            if (first.says(known)) {
                return first.id;
            }
        }
        firsts.add(known);
        return null;
    }
}
