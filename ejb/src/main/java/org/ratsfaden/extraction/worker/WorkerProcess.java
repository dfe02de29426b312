package org.ratsfaden.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.GarbledFrame;
import org.ratsfaden.worker.protocol.Request;
import org.ratsfaden.worker.protocol.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker. Used by one thread at a time; {@link #kill} may come from any. */
final class WorkerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    private final Process process;
    private final CompletableFuture<Void> gone;
    private final Wire wire;
    private final ScheduledExecutorService alarms;
    private int asked;

    private WorkerProcess(Process process, Path own, ScheduledExecutorService alarms) {
        this.process = process;
        this.gone = process.onExit().thenRun(() -> delete(own));
        this.alarms = alarms;
        this.wire = new Wire(
                new BufferedInputStream(process.getInputStream()), new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts a process, which is not ready before it has said so to {@link #listen}. */
    static WorkerProcess start(WorkerProgram program, int heapMegabytes, ScheduledExecutorService alarms)
            throws IOException {
        Path own = Files.createTempDirectory(program.scratch().toAbsolutePath(), "worker-");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // else its last words about that would stand between our frames
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + own,
                "-Dpdfbox.fontcache=" + program.scratch().toAbsolutePath(),
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-cp",
                program.classPath(),
                program.mainClass());
        builder.directory(own.toFile());
        builder.environment().clear();
        // without it, Java could not open a path with an umlaut
        builder.environment().put("LC_ALL", "C.UTF-8");
        var worker = new WorkerProcess(builder.start(), own, alarms);
        Thread.ofVirtual().name("worker " + worker.process.pid()).start(worker::drain);
        return worker;
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

    /** Either the answer or the alarm comes first; whichever comes second has no effect. */
    Outcome listen(Duration patience) {
        var settled = new AtomicBoolean();
        ScheduledFuture<?> alarm = alarms.schedule(
                () -> {
                    if (settled.compareAndSet(false, true)) {
                        kill();
                    }
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        Outcome outcome = receive();
        boolean late = !settled.compareAndSet(false, true);
        alarm.cancel(false);
        return late ? new Outcome.TooSlow() : outcome;
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
