package org.ratsfaden.journey;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ratsfaden.journey.StepQueue.Claimed;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.trouble.Complaint;
import org.ratsfaden.trouble.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Does due steps, several at a time: claims a few at once, does one after the other, lets search follow, and notes what went
 * wrong. The border at which failures of a journey are logged.
 *
 * <p>Any thread may call {@link #wake}, also one in a transaction; the work is done on threads of the executor. A wake-up that
 * finds every hand busy is not lost for longer than a beat of {@code ejb.Heartbeat}.
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
    /** One at first: what a dead server had in hand is done with nothing beside it, so that only the culprit is blamed again. */
    private final Semaphore hands = new Semaphore(1);

    private final AtomicInteger waitingHands;
    private final Semaphore follower = new Semaphore(1);
    /** Whether search has something to follow that the follower may not have seen. */
    private final AtomicBoolean changed = new AtomicBoolean();

    private final Complaint steps;
    private final Complaint following;

    /** Claimed and not begun; whoever looks at it holds its lock. */
    private final Deque<Claimed> claimed = new ArrayDeque<>();
    /** Begun and not ended. */
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    /** Whether a claim failed: then it may have been committed all the same. Guarded by the lock of {@link #claimed}. */
    private boolean inDoubt;

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
        this.waitingHands = new AtomicInteger(ways.hands() - 1);
        this.steps = new Complaint(LOG, clock, "steps are done");
        this.following = new Complaint(LOG, clock, "search follows");
    }

    /** At start: frees what this server had claimed when it died. */
    public void takeUpAgain() {
        transactions.inOne(() -> {
            queue.release(node, Set.of());
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
                inHand.remove(next.get().id());
                letSearchFollow();
            }
        } catch (RuntimeException e) {
            steps.failed(e);
        } finally {
            hands.release();
        }
    }

    /** The next step to do; if more than one is due, another hand is called. */
    private Optional<Claimed> next() {
        synchronized (claimed) {
            if (claimed.isEmpty()) {
                claim();
            }
            Optional<Claimed> next = Optional.ofNullable(claimed.poll());
            next.ifPresent(step -> inHand.add(step.id()));
            if (next.isEmpty() || next.get().attempts() == 1) {
                hands.release(waitingHands.getAndSet(0));
            }
            if (!claimed.isEmpty()) {
                wake();
            }
            return next;
        }
    }

    private void claim() {
        Instant now = clock.instant();
        boolean wasInDoubt = inDoubt;
        inDoubt = true;
        claimed.addAll(transactions.inOne(() -> {
            if (wasInDoubt) {
                queue.release(node, Set.copyOf(inHand));
            }
            return queue.claim(node, CLAIMED_AT_ONCE, now, now.plus(CLAIM));
        }));
        inDoubt = false;
    }

    /** A stack that overflows is the text's doing: the step would else be tried again without end. */
    private void advance(Claimed step) {
        MDC.put("document", step.step().document().toString());
        try {
            if (step.attempts() > patience.attempts()) {
                throw new IllegalStateException("begun %d times, and each time the server ended before it was done"
                        .formatted(step.attempts() - 1));
            }
            journey.advance(step);
            steps.works();
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
            following.works();
        } catch (IOException | RuntimeException e) {
            following.failed(e);
        } finally {
            follower.release();
        }
        if (changed.get()) { // since the last look, and whoever said so went away: the follower was still there
            letSearchFollow();
        }
    }

    private void failed(Claimed step, Throwable e) {
        Trouble trouble = Trouble.of(e);
        Instant now = clock.instant();
        Instant next = trouble.passes() ? patience.whenItHasPassed(now) : patience.notBefore(now, step.attempts());
        note(step, trouble, e, next);
        if (trouble.passes()) {
            steps.failed(e);
        } else {
            LOG.warn(
                    "step failed step={} document={} attempts={} next={} advice=\"{}\"",
                    step.step().getClass().getSimpleName(),
                    step.step().document(),
                    step.attempts(),
                    next.equals(Instant.MAX) ? "stuck" : next,
                    trouble.advice(),
                    e);
        }
    }

    /** What cannot even be noted, because the database is away, stays in hand for the next wake-up. */
    private void note(Claimed step, Trouble trouble, Throwable e, Instant next) {
        String error = trouble.advice() + " " + e;
        try {
            transactions.inOne(() -> {
                if (trouble.passes()) {
                    queue.postponed(step, error, next);
                } else {
                    queue.failed(step, error, next);
                }
                return step;
            });
        } catch (RuntimeException notNoted) {
            synchronized (claimed) {
                claimed.addFirst(step);
                inHand.remove(step.id());
            }
            notNoted.addSuppressed(e);
            throw notNoted;
        }
    }
}
