package org.ratsfaden.contact;

import java.util.Optional;
import java.util.UUID;

/** Names one contact for good; random, so that it tells nothing. */
public record ContactId(UUID value) {

    public static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }

    /** The id that {@code text} writes; empty for anything else. */
    public static Optional<ContactId> parse(String text) {
        try {
            return Optional.of(new ContactId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
