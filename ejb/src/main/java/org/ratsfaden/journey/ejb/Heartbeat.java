package org.ratsfaden.journey.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.RecogniseOutdated;
import org.ratsfaden.journey.StepRunner;
import org.ratsfaden.press.PublishDue;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.trouble.Complaint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a second: steps that have become due are done, releases are let out whose time has come, search follows what others have
 * changed, the index reaches the disk, files go that nobody needs any more, and after an update what an older version has read is
 * read anew. New files do not wait for it; their arrival wakes the runner.
 *
 * <p>The first beat comes after the start, which makes the tables. The timer's thread only hands over: a beat that lasts long must not hold the timer, which would complain in the log.
 */
@Singleton
@Startup
@DependsOn("Start")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final AtomicBoolean beating = new AtomicBoolean();

    @Inject
    private StepRunner steps;

    @Inject
    private RecogniseOutdated outdated;

    @Inject
    private PublishDue releases;

    @Inject
    private FollowChanges follow;

    @Inject
    private SearchIndex index;

    @Inject
    private RemoveFiles files;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ExecutorService threads;

    @Resource
    private TimerService timers;

    private Complaint complaint;

    /** Whether all there is was read by the recogniser of this version. */
    private volatile boolean upToDate;

    @PostConstruct
    void begin() {
        complaint = new Complaint(LOG, clock, "search follows and reaches the disk");
        timers.createCalendarTimer(
                new ScheduleExpression().hour("*").minute("*").second("*"), new TimerConfig(null, false));
    }

    /** One beat; left out while the one before it still lasts, or while the server stops. */
    @Timeout
    public void tick() {
        if (beating.compareAndSet(false, true)) {
            try {
                threads.execute(this::beat);
            } catch (RejectedExecutionException e) {
                beating.set(false);
                LOG.debug("no thread", e);
            }
        }
    }

    private void beat() {
        try {
            steps.wake();
            releases.letOut();
            follow.catchUp();
            index.flush();
            recogniseOutdated();
            files.letGo();
            complaint.works();
        } catch (IOException | RuntimeException e) {
            complaint.failed(e);
        } finally {
            beating.set(false);
        }
    }

    /** What an older version has read is read anew, a few hundred documents at a time and never before what has just come in. */
    private void recogniseOutdated() {
        if (!upToDate) {
            upToDate = outdated.order().finished();
        }
    }
}
