package org.ratsfaden.journey.ejb;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepRunner;
import org.ratsfaden.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a second: steps that have become due are done, search follows what others have changed, and the index reaches the disk.
 * New files do not wait for it; their arrival wakes the runner.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ReentrantLock beating = new ReentrantLock();

    @Inject
    private StepRunner steps;

    @Inject
    private FollowChanges follow;

    @Inject
    private SearchIndex index;

    /** One beat; left out while the one before it still lasts. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void beat() {
        if (!beating.tryLock()) {
            return;
        }
        try {
            steps.wake();
            follow.catchUp();
            index.flush();
        } catch (IOException | RuntimeException e) {
            LOG.error("heartbeat failed, the next one tries again", e);
        } finally {
            beating.unlock();
        }
    }
}
