package org.ratsfaden.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket of attempts for each name or address: so many at once, then one more each time {@code refill} has passed. Nobody is
 * locked out for good. Remembers the {@value #KEYS} used last. Safe for use by several threads.
 */
final class FailedAttempts {

    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int burst;
    private final Duration refill;

    /** When the bucket will be full again. */
    private final Map<String, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > KEYS;
        }
    };

    FailedAttempts(Clock clock, int burst, Duration refill) {
        this.clock = clock;
        this.burst = burst;
        this.refill = refill;
    }

    /** Takes an attempt. Empty if there was one to take, else how long it will be until there is. */
    synchronized Optional<Duration> take(String key) {
        Instant now = clock.instant();
        Instant full = fullAt.getOrDefault(key, now);
        Instant fullAfter = (full.isBefore(now) ? now : full).plus(refill);
        Duration wait = Duration.between(now, fullAfter).minus(refill.multipliedBy(burst));
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        fullAt.put(key, fullAfter);
        return Optional.empty();
    }

    /** Gives an attempt back: it did not fail. */
    synchronized void giveBack(String key) {
        fullAt.computeIfPresent(key, (_, full) -> full.minus(refill));
    }
}
