package org.ratsfaden.press;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets out what its time has come for. Asked once a second; what became due while no server ran, or because the clock was put
 * forward, goes with the first beat. What is out stays out if the clock is put back.
 */
public final class PublishDue {

    private static final Logger LOG = LoggerFactory.getLogger(PublishDue.class);

    private static final int AT_ONCE = 50;

    private final PressReleases releases;
    private final MoveRelease moving;
    private final Clock clock;
    private final Transactions transactions;
    /** What could not go and was told of; so that it is told once. */
    private final Set<ReleaseId> held = ConcurrentHashMap.newKeySet();

    public PublishDue(PressReleases releases, MoveRelease moving, Clock clock, Transactions transactions) {
        this.releases = releases;
        this.moving = moving;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Each in a transaction of its own: one that fails keeps no other back. */
    public void letOut() {
        List<ReleaseId> due = transactions.inOne(() -> releases.due(clock.instant(), AT_ONCE));
        held.retainAll(due);
        due.forEach(this::letOut);
    }

    private void letOut(ReleaseId id) {
        try {
            Moved moved = moving.moveByClock(id);
            if (moved instanceof Moved.Done) {
                LOG.info("release let out release={}", id);
            } else if (held.add(id)) {
                LOG.warn(
                        "release is due but stays release={} because={}",
                        id,
                        moved.getClass().getSimpleName());
            }
        } catch (IOException | RuntimeException e) {
            if (held.add(id)) {
                LOG.warn("release is due but could not be let out and is tried again release={}", id, e);
            }
        }
    }
}
