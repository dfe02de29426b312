package org.ratsfaden.press;

import java.util.Optional;
import java.util.UUID;

/** Names one press release for good, also before it has a number. */
public record ReleaseId(UUID value) {

    public static ReleaseId next() {
        return new ReleaseId(UUID.randomUUID());
    }

    /** The id that {@code text} writes; empty for anything else. */
    public static Optional<ReleaseId> parse(String text) {
        try {
            return Optional.of(new ReleaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
