package org.ratsfaden.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;

/** Tells of each document in a row which one before it says the same. Texts are compared only where that may be. */
public final class Copies {

    private record Known(DocumentId id, Description description, List<String> pages) {

        SameText text() {
            return SameText.of(description, pages);
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
            if (!pages.isEmpty()
                    && !first.pages.isEmpty()
                    && SameText.mayBeSame(first.description, description)
                    && first.text().saysWhat(known.text())) {
                return first.id;
            }
        }
        firsts.add(known);
        return null;
    }
}
