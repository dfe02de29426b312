package org.ratsfaden.trouble;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Tells the log that something does not work: at once with the exception, then in one line a minute however often it fails, and
 * once when it works again. Safe for use by several threads; nobody waits in it.
 */
public final class Complaint {

    static final Duration EVERY = Duration.ofMinutes(1);

    private final Logger log;
    private final Clock clock;
    private final String deed;

    private @Nullable Instant since;
    private Instant saidAt = Instant.MIN;
    private Trouble said = Trouble.UNEXPECTED;
    private long failures;

    /** @param deed fixed words for what is tried, such as {@code search follows} */
    public Complaint(Logger log, Clock clock, String deed) {
        this.log = log;
        this.clock = clock;
        this.deed = deed;
    }

    /** It was tried and failed. */
    public synchronized void failed(Throwable failure) {
        Instant now = clock.instant();
        Trouble trouble = Trouble.of(failure);
        failures++;
        if (since == null || trouble != said) {
            since = since == null ? now : since;
            log.warn("does not work deed=\"{}\" advice=\"{}\"", deed, trouble.advice(), failure);
        } else if (!now.isBefore(saidAt.plus(EVERY))) {
            log.warn(
                    "still does not work deed=\"{}\" since={} failures={} advice=\"{}\" failure={}",
                    deed,
                    since,
                    failures,
                    trouble.advice(),
                    failure.toString());
        } else {
            return;
        }
        saidAt = now;
        said = trouble;
    }

    /** It was tried and worked. */
    public synchronized void works() {
        if (since != null) {
            log.info("works again deed=\"{}\" since={} failures={}", deed, since, failures);
            since = null;
            failures = 0;
        }
    }
}
