package org.ratsfaden.press;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Eilfreigabe: one person approved alone.
 *
 * @param reason the disaster, the animal disease
 * @param secondLook who looked at it afterwards; {@code null} until somebody has
 */
public record Urgency(String by, String reason, @Nullable SecondLook secondLook) {

    /** Somebody else than who approved. */
    public record SecondLook(String by, Instant at) {}

    public Urgency lookedAt(String second, Instant at) {
        return new Urgency(by, reason, new SecondLook(second, at));
    }

    public boolean isOutstanding() {
        return Optional.ofNullable(secondLook).isEmpty();
    }
}
