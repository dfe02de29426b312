package org.ratsfaden.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How often somebody of one network may do what costs others something: so many at once, then one more each time. */
public final class Throttle {

    private final FailedAttempts bucket;

    /** @param refill how long it takes until there is one more */
    public Throttle(Clock clock, int atOnce, Duration refill) {
        this.bucket = new FailedAttempts(clock, atOnce, refill);
    }

    /** Empty if it may be done, else how long it will be until it may. */
    public Optional<Duration> take(HttpServletRequest request) {
        return bucket.take(Network.of(request.getRemoteAddr()));
    }
}
