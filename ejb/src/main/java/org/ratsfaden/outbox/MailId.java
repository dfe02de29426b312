package org.ratsfaden.outbox;

import java.util.Optional;
import java.util.UUID;

/** Names one mail to one recipient, random, so that it tells nothing of either; its Message-ID is made of it, however often it is sent. */
public record MailId(UUID value) {

    public static MailId next() {
        return new MailId(UUID.randomUUID());
    }

    /** The id that {@code text} writes; empty for anything else. */
    public static Optional<MailId> parse(String text) {
        try {
            return Optional.of(new MailId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
