package org.ratsfaden.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a mail waits until it is tried again: a minute at first, twice as long each time, at most an hour, for about five days
 * (RFC 5321, 4.5.4.1).
 *
 * @param first after the first attempt
 * @param longest between two attempts
 * @param attempts after so many it has failed
 */
public record MailPauses(Duration first, Duration longest, int attempts) {

    public static final MailPauses USUAL = new MailPauses(Duration.ofMinutes(1), Duration.ofHours(1), 125);

    /** Doubling more often than that is longer than any pause. */
    private static final int DOUBLINGS = 20;

    /** Empty if it is not tried again. */
    Optional<Duration> afterAttempt(int made) {
        return made >= attempts ? Optional.empty() : Optional.of(doubled(first, made, longest));
    }

    /** How long nothing is sent at all when the server was away so often in a row: a sixth of what one mail waits. */
    Duration whenAway(int inARow) {
        return doubled(first.dividedBy(6), inARow, longest.dividedBy(12));
    }

    private static Duration doubled(Duration pause, int times, Duration longest) {
        Duration doubled = pause.multipliedBy(1L << Math.min(times - 1, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
