package org.ratsfaden.journey;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ratsfaden.journey.StepQueue.Claimed;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Does due steps, several at a time: claims a few at once, does one after the other, lets search follow, and notes what went
 * wrong. The border at which failures of a journey are logged.
 */
public final class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    /** A claim lasts until the slowest files of a batch would have been given up: each is read twice, then with double the time. */
    private static final Duration CLAIM = Duration.ofMinutes(25);

    private static final int CLAIMED_AT_ONCE = 8;

    private final StepQueue queue;
    private final DocumentJourney journey;
    private final FollowChanges follow;
    private final Patience patience;
    private final Clock clock;
    private final Transactions transactions;
    private final Executor threads;
    private final String node;
    private final Semaphore hands;
    private final Semaphore follower = new Semaphore(1);
    /** Whether search has something to follow that the follower may not have seen. */
    private final AtomicBoolean changed = new AtomicBoolean();

    private final Deque<Claimed> claimed = new ArrayDeque<>();

    /** What the runner works with: how patient, by which clock, on which threads. */
    public record Ways(Patience patience, Clock clock, Executor threads, int hands, String node) {}

    public StepRunner(
            StepQueue queue, DocumentJourney journey, FollowChanges follow, Transactions transactions, Ways ways) {
        this.queue = queue;
        this.journey = journey;
        this.follow = follow;
        this.transactions = transactions;
        this.patience = ways.patience();
        this.clock = ways.clock();
        this.threads = ways.threads();
        this.node = ways.node();
        this.hands = new Semaphore(ways.hands());
    }

    /** At start: frees what this server had claimed when it died. */
    public void takeUpAgain() {
        transactions.inOne(() -> {
            queue.release(node);
            return node;
        });
    }

    /** Says that there may be something to do, or something changed that search has to follow. Returns at once. */
    public void wake() {
        onAThread(hands, this::work);
    }

    /** A server that stops gives no threads any more: what is to be done is written down, and done after the next start. */
    private void onAThread(Semaphore place, Runnable work) {
        if (place.tryAcquire()) {
            try {
                threads.execute(work);
            } catch (RejectedExecutionException e) {
                place.release();
                LOG.debug("no thread node={}", node, e);
            }
        }
    }

    private void work() {
        try {
            letSearchFollow();
            for (Optional<Claimed> next = next(); next.isPresent(); next = next()) {
                advance(next.get());
                letSearchFollow();
            }
        } catch (RuntimeException e) {
            LOG.warn("steps could not be claimed node={}", node, e);
        } finally {
            hands.release();
        }
    }

    /** The next step to do; if more than one is due, another hand is called. */
    private Optional<Claimed> next() {
        synchronized (claimed) {
            if (claimed.isEmpty()) {
                Instant now = clock.instant();
                claimed.addAll(transactions.inOne(() -> queue.claim(node, CLAIMED_AT_ONCE, now, now.plus(CLAIM))));
            }
            Optional<Claimed> next = Optional.ofNullable(claimed.poll());
            if (!claimed.isEmpty()) {
                wake();
            }
            return next;
        }
    }

    /** A stack that overflows is the text's doing: the step would else be tried again without end. */
    private void advance(Claimed step) {
        MDC.put("document", step.step().document().toString());
        try {
            journey.advance(step);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failed(step, e);
        } finally {
            MDC.remove("document");
        }
    }

    /** On a thread of its own, so that no hand waits for it, and what several hands finish meanwhile is taken in together. */
    private void letSearchFollow() {
        changed.set(true);
        onAThread(follower, this::follow);
    }

    /** What is kept is kept, whether or not it can be found yet: the next beat tries again. */
    private void follow() {
        try {
            while (changed.getAndSet(false)) {
                follow.catchUp();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("search could not follow, the next beat tries again", e);
        } finally {
            follower.release();
        }
        if (changed.get()) { // since the last look, and whoever said so went away: the follower was still there
            letSearchFollow();
        }
    }

    private void failed(Claimed step, Throwable e) {
        int failures = step.attempts() + 1;
        Instant notBefore = patience.notBefore(clock.instant(), failures);
        LOG.warn(
                "step failed step={} document={} failures={} next={}",
                step.step().getClass().getSimpleName(),
                step.step().document(),
                failures,
                notBefore.equals(Instant.MAX) ? "stuck" : notBefore,
                e);
        transactions.inOne(() -> {
            queue.failed(step, String.valueOf(e), notBefore);
            return step;
        });
    }
}
