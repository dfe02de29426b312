package org.ratsfaden.journey;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a step that goes wrong is tried again.
 *
 * @param attempts after so many failures a step is stuck and waits for a person; at least 1
 * @param firstWait until the second attempt; doubles from attempt to attempt
 */
public record Patience(int attempts, Duration firstWait) {

    public static final Patience DEFAULT = new Patience(6, Duration.ofSeconds(5));

    public Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, but is " + attempts);
        }
        if (firstWait.isNegative()) {
            throw new IllegalArgumentException("firstWait must not be negative, but is " + firstWait);
        }
    }

    /** When to try again what was begun so often; {@link Instant#MAX} for never. */
    Instant notBefore(Instant now, int failures) {
        return failures >= attempts ? Instant.MAX : now.plus(firstWait.multipliedBy(1L << Math.min(failures - 1, 20)));
    }

    /** When to try again what failed by no fault of its own: a full disk, a database that is away. */
    Instant whenItHasPassed(Instant now) {
        return now.plus(firstWait.multipliedBy(4));
    }
}
