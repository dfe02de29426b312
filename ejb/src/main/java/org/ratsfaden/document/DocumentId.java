package org.ratsfaden.document;

import java.util.Optional;
import java.util.UUID;

/** Key of a document; never reused, never derived from its content, and random, so that it tells nothing. */
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<DocumentId> parse(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
