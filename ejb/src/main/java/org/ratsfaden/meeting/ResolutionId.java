package org.ratsfaden.meeting;

import java.util.Optional;
import java.util.UUID;

/**
 * Key of an agenda item and of what was decided in it: the same in every document that names the sitting and the number.
 * Whoever knows these can make it, so it opens nothing: without a document the reader may read there is no such item.
 */
public record ResolutionId(UUID value) {

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<ResolutionId> parse(String text) {
        try {
            return Optional.of(new ResolutionId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
