package org.ratsfaden.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.GarbledFrame;
import org.ratsfaden.worker.protocol.Request;
import org.ratsfaden.worker.protocol.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker. Used by one thread at a time; {@link #kill} may come from any. */
final class WorkerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    /** Temporary files of one worker, in bytes. */
    private static final long MOST_TEMPORARY_BYTES = 1024L * 1024 * 1024;

    private final Process process;
    private final Path own;
    private final CompletableFuture<Void> gone;
    private final Wire wire;
    private final ScheduledExecutorService alarms;
    private int asked;

    private WorkerProcess(Process process, Path own, ScheduledExecutorService alarms) {
        this.process = process;
        this.own = own;
        this.gone = process.onExit().thenRun(() -> delete(own));
        this.alarms = alarms;
        this.wire = new Wire(
                new BufferedInputStream(process.getInputStream()), new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts a process, which is not ready before it has said so to {@link #listen}. */
    static WorkerProcess start(WorkerProgram program, int heapMegabytes, ScheduledExecutorService alarms)
            throws IOException {
        Path own = Files.createTempDirectory(program.scratch().toAbsolutePath(), "worker-");
        var builder = new ProcessBuilder(program.command(own, heapMegabytes));
        builder.directory(own.toFile());
        builder.environment().clear();
        // without it, Java could not open a path with an umlaut
        builder.environment().put("LC_ALL", "C.UTF-8");
        var worker = new WorkerProcess(start(builder, own), own, alarms);
        Thread.ofVirtual().name("worker " + worker.process.pid()).start(worker::drain);
        return worker;
    }

    private static Process start(ProcessBuilder builder, Path own) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            Files.deleteIfExists(own);
            throw e;
        }
    }

    Outcome ask(Request request, Duration patience) {
        asked++;
        try {
            wire.send(request);
        } catch (IOException e) {
            return died();
        }
        return listen(patience);
    }

    /** Either the answer or an alarm comes first; whichever comes second has no effect. */
    Outcome listen(Duration patience) {
        var settled = new AtomicReference<@Nullable Outcome>();
        ScheduledFuture<?> late = alarms.schedule(
                () -> killAs(new Outcome.TooSlow(), settled), patience.toMillis(), TimeUnit.MILLISECONDS);
        ScheduledFuture<?> full = alarms.scheduleWithFixedDelay(() -> watch(settled), 1, 1, TimeUnit.SECONDS);
        Outcome outcome = receive();
        settled.compareAndSet(null, outcome);
        late.cancel(false);
        full.cancel(false);
        return Objects.requireNonNull(settled.get());
    }

    private void killAs(Outcome why, AtomicReference<@Nullable Outcome> settled) {
        if (settled.compareAndSet(null, why)) {
            kill();
        }
    }

    private void watch(AtomicReference<@Nullable Outcome> settled) {
        try (Stream<Path> files = Files.walk(own)) {
            if (files.map(Path::toFile).mapToLong(File::length).sum() > MOST_TEMPORARY_BYTES) {
                killAs(new Outcome.TooMuch(), settled);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("a temporary file went away pid={}", process.pid(), e);
        }
    }

    private Outcome receive() {
        try {
            Answer answer = wire.receiveAnswer();
            return new Outcome.Answered(answer);
        } catch (GarbledFrame e) {
            LOG.warn("worker talks nonsense pid={} what={}", process.pid(), e.getMessage());
            kill();
            return new Outcome.Garbled();
        } catch (IOException e) {
            return died();
        }
    }

    private Outcome died() {
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                kill();
            }
            return new Outcome.Died(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return new Outcome.Died(143);
        }
    }

    int asked() {
        return asked;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Kills it and waits, for five seconds at most, until it has gone with everything it left behind. */
    void end() {
        kill();
        gone.copy().completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
    }

    /** What a killed worker left behind. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("scratch folder stays folder={}", folder, e);
        }
    }

    /** What parsers complain about; read to the end so that the worker never waits for us. */
    private void drain() {
        var chunk = new char[4096];
        try (Reader errors = process.errorReader()) {
            for (int length = errors.read(chunk); length >= 0; length = errors.read(chunk)) {
                LOG.debug("worker pid={} says={}", process.pid(), new String(chunk, 0, length).strip());
            }
        } catch (IOException e) {
            LOG.debug("worker is silent pid={}", process.pid(), e);
        }
    }
}
