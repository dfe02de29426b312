package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.worker.Programs;
import org.ratsfaden.extraction.worker.WorkerPageDrawer;
import org.ratsfaden.extraction.worker.WorkerTextExtractor;
import org.ratsfaden.extraction.worker.Workers;

/** Real workers behind glass: what they touch is written down, how much memory they take is measured, a canary sits beside. */
final class Ward implements AutoCloseable {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Path inbox;
    private final Canary canary;
    private final Trace trace;
    private final Workers workers;
    private final WorkerTextExtractor extractor;
    private final ScheduledExecutorService scales = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong peakKilobytes = new AtomicLong();
    private final AtomicInteger files = new AtomicInteger();

    Ward(Path home, ExtractionLimits limits) throws IOException {
        inbox = Files.createDirectories(home.resolve("inbox"));
        Path scratch = Files.createDirectories(home.resolve("scratch"));
        canary = new Canary(Files.createDirectories(home.resolve("canary")));
        var program = Programs.reading(scratch);
        trace = new Trace(home.resolve("trace.log"), business(program.classPath()), scratch);
        workers = new Workers(program.startedBy(trace.launcher()), limits);
        extractor = new WorkerTextExtractor(workers);
        var _ = scales.scheduleAtFixedRate(this::weigh, 100, 100, TimeUnit.MILLISECONDS);
    }

    private List<Path> business(String classPath) {
        Path built = Path.of(classPath.split(":")[0]).getParent();
        return List.of(Path.of(System.getProperty("java.home")), built, inbox);
    }

    Canary canary() {
        return canary;
    }

    private Path put(byte[] bytes) throws IOException {
        return Files.write(inbox.resolve(Integer.toString(files.incrementAndGet())), bytes);
    }

    Extraction read(String name, byte[] bytes) throws IOException {
        Path file = put(bytes);
        try {
            return extractor.extract(file, name);
        } finally {
            Files.delete(file);
        }
    }

    Extraction read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a picture came of it; either is right. */
    boolean draw(byte[] pdf) throws IOException {
        Path file = put(pdf);
        var picture = new WorkerPageDrawer(workers, 110).draw(file, 1);
        if (picture.isPresent()) {
            Files.delete(picture.get());
        }
        return picture.isPresent();
    }

    /** The workers touched nothing, started nothing, called nobody, and took no more memory than is theirs. */
    void assertNothingHappened(int megabytes) throws IOException {
        assertThat(canary.knocks()).as("connections to the canary").isZero();
        assertThat(trace.programs()).as("workers watched").isPositive();
        assertThat(trace.trespasses()).isEmpty();
        assertThat(peakKilobytes.get() / 1024).as("memory of a worker in MB").isBetween(1L, (long) megabytes);
    }

    long peakMegabytes() {
        return peakKilobytes.get() / 1024;
    }

    long workersStarted() throws IOException {
        return trace.programs();
    }

    private void weigh() {
        ProcessHandle.current().children().forEach(this::weigh);
    }

    private void weigh(ProcessHandle worker) {
        String status;
        try {
            status = Files.readString(Path.of("/proc/" + worker.pid() + "/status"));
        } catch (IOException e) {
            return; // it has gone
        }
        Matcher peak = PEAK.matcher(status);
        if (peak.find()) {
            peakKilobytes.accumulateAndGet(Long.parseLong(peak.group(1)), Math::max);
        }
    }

    @Override
    public void close() throws IOException {
        workers.close();
        scales.shutdownNow();
        canary.close();
    }
}
