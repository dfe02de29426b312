package org.ratsfaden.extraction.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.trouble.Trouble;
import org.ratsfaden.trouble.Troubled;
import org.ratsfaden.worker.protocol.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few workers, each started when it is first needed and replaced when it died or has done its share. Safe for use by several
 * threads; who comes when all are busy waits. Closing kills them, also in the middle of a file.
 */
public final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(60);

    /** Parsers leak a little: a worker is replaced after so many files. */
    static final int FILES_PER_WORKER = 500;

    private final WorkerProgram program;
    private final ExtractionLimits limits;
    private final Semaphore free;
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker alarm").factory());
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private boolean closed;
    private long started;

    public Workers(WorkerProgram program, ExtractionLimits limits) {
        this.program = program;
        this.limits = limits;
        this.free = new Semaphore(limits.workers(), true);
    }

    ExtractionLimits limits() {
        return limits;
    }

    Path scratch() {
        return program.scratch();
    }

    /**
     * Has one worker do what is asked, within the patience of the limits.
     *
     * @throws IOException if no worker could be started, or if it was stopped for reasons that are not the file's
     */
    Outcome ask(Request request) throws IOException {
        return ask(request, 1, limits.patience());
    }

    /** As {@link #ask}, with double the patience, and while no other of these workers works. */
    Outcome askAlone(Request request) throws IOException {
        return ask(request, limits.workers(), limits.patience().multipliedBy(2));
    }

    private Outcome ask(Request request, int places, Duration patience) throws IOException {
        try {
            free.acquire(places);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a worker");
        }
        try {
            WorkerProcess worker = take();
            Outcome outcome = worker.ask(request, patience);
            putBack(worker, outcome);
            if (outcome instanceof Outcome.Died died && (died.fromOutside() || isClosed())) {
                throw new Troubled(
                        Trouble.WORKER_STOPPED, "worker was stopped while it worked, status " + died.status());
            }
            return outcome;
        } finally {
            free.release(places);
        }
    }

    private WorkerProcess take() throws IOException {
        WorkerProcess worker = idleOrStarted();
        if (worker.asked() > 0) {
            return worker;
        }
        Outcome first = worker.listen(PATIENCE_AT_START);
        if (!(first instanceof Outcome.Answered)) {
            drop(worker);
            throw new Troubled(
                    Trouble.NO_WORKER, "worker does not start: " + first + ", class path " + program.classPath());
        }
        return worker;
    }

    private synchronized WorkerProcess idleOrStarted() throws IOException {
        if (closed) {
            throw new IOException("workers are closed");
        }
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
            all.remove(worker);
        }
        WorkerProcess worker = WorkerProcess.start(program, limits.heapMegabytes(), alarms);
        all.add(worker);
        started++;
        LOG.info("worker started pid={} heap={}m", worker.pid(), limits.heapMegabytes());
        return worker;
    }

    private void putBack(WorkerProcess worker, Outcome outcome) {
        if (!(outcome instanceof Outcome.Answered && worker.asked() < FILES_PER_WORKER && isIdleAgain(worker))) {
            LOG.info(
                    "worker ended pid={} files={} outcome={}",
                    worker.pid(),
                    worker.asked(),
                    outcome.getClass().getSimpleName());
            drop(worker);
        }
    }

    private synchronized boolean isIdleAgain(WorkerProcess worker) {
        if (!closed) {
            idle.push(worker);
        }
        return !closed;
    }

    /** Waits for its end without the lock: the others go on meanwhile. */
    private void drop(WorkerProcess worker) {
        worker.end();
        synchronized (this) {
            all.remove(worker);
        }
    }

    /** Processes that are there now. */
    public synchronized int alive() {
        return (int) all.stream().filter(WorkerProcess::isAlive).count();
    }

    /** Processes started since this server was, replacements included. */
    public synchronized long started() {
        return started;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Kills all workers. Whoever waits for one gets an {@link IOException}. */
    @Override
    public void close() {
        List<WorkerProcess> last = closedNow();
        last.forEach(WorkerProcess::kill);
        last.forEach(WorkerProcess::end);
        alarms.shutdownNow();
    }

    private synchronized List<WorkerProcess> closedNow() {
        closed = true;
        List<WorkerProcess> last = List.copyOf(all);
        all.clear();
        idle.clear();
        return last;
    }
}
