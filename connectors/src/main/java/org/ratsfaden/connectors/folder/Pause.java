package org.ratsfaden.connectors.folder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.trouble.Complaint;
import org.slf4j.Logger;

/**
 * How a route waits when files cannot be taken: a second, then double, up to a minute, with a line a minute in the log. It hears
 * of failures from Camel. Safe for use by several threads.
 */
final class Pause implements ExceptionHandler {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Complaint complaint;
    private Duration next = SHORTEST;
    private Instant until = Instant.MIN;

    Pause(Logger log, Clock clock, String deed) {
        this.clock = clock;
        this.complaint = new Complaint(log, clock, deed);
    }

    /** What lay beside the file that failed, and stays where it is for now. */
    static final class StaysForNow extends Exception {

        private static final long serialVersionUID = 1;

        StaysForNow() {
            super("stays for now", null, false, false);
        }
    }

    synchronized boolean lasts() {
        return clock.instant().isBefore(until);
    }

    /** A file was taken. */
    synchronized void over() {
        next = SHORTEST;
        complaint.works();
    }

    @Override
    public synchronized void handleException(
            @Nullable String message, @Nullable Exchange exchange, @Nullable Throwable failure) {
        if (failure == null || failure instanceof StaysForNow) {
            return;
        }
        complaint.failed(failure);
        until = clock.instant().plus(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    @Override
    public void handleException(Throwable failure) {
        handleException(null, null, failure);
    }

    @Override
    public void handleException(String message, Throwable failure) {
        handleException(message, null, failure);
    }
}
