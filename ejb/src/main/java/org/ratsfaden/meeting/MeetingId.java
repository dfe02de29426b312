package org.ratsfaden.meeting;

import java.util.Optional;
import java.util.UUID;

/** Key of a sitting: the same in every document that names its body, committee and day. */
public record MeetingId(UUID value) {

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<MeetingId> parse(String text) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
