package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.recognition.DocumentReader;

/**
 * The files of Tika's own tests and as many mutants, read with the limits of the product: none crashes the server, hangs it,
 * reads another file or connects anywhere. {@code -Dratsfaden.mutants=10000} for more.
 */
@Tag("hostile")
class ThousandFilesTest {

    private static final int MUTANTS = Integer.getInteger("ratsfaden.mutants", 400);
    private static final ExtractionLimits LIMITS = new ExtractionLimits(2_000_000, Duration.ofSeconds(60), 512, 2);

    /** Two readings run at once; the time of one includes waiting for the other. */
    private static final Duration LONGEST = LIMITS.patience().plusSeconds(10);

    @TempDir
    Path home;

    private final Map<String, Integer> outcomes = new ConcurrentHashMap<>();
    private final Map<String, Long> slow = new ConcurrentHashMap<>();
    private final AtomicLong slowestAfterwards = new AtomicLong();
    private final Semaphore hands = new Semaphore(LIMITS.workers());

    @Test
    void sixHundredFilesThatBrokeParsersAndFourHundredMutantsHarmNothing() throws Exception {
        assumeThat(Trace.possible()).as("strace is here and may watch").isTrue();
        var mutants = new Mutants();
        int files;
        try (var ward = new Ward(home, LIMITS);
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> readings = new ArrayList<>();
            for (Mutants.Paper paper : mutants.papers()) {
                if (!paper.name().endsWith("zip")) {
                    UnderWatch.wordsOf(ward.read(paper.name(), paper.bytes()));
                }
            }
            TikaFiles.each((name, bytes) -> readings.add(reading(ward, readers, name, bytes)));
            assertThat(readings).hasSizeGreaterThanOrEqualTo(600);
            for (int number = 0; number < MUTANTS; number++) {
                Mutants.Paper mutant = mutants.mutant(number);
                readings.add(reading(ward, readers, mutant.name(), mutant.bytes()));
            }
            files = readings.size();
            for (Future<?> reading : readings) {
                finish(reading);
            }

            ward.assertNothingHappened(UnderWatch.MOST_MEGABYTES);
            write(files, ward);
        }
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(files);
        assertThat(slow)
                .allSatisfy((name, millis) -> assertThat(millis).as(name).isLessThan(LONGEST.toMillis()));
    }

    /** Waits for a free hand, so that no more lies on the disk than is being read. */
    private Future<?> reading(Ward ward, ExecutorService readers, String name, byte[] bytes) {
        hands.acquireUninterruptibly();
        return readers.submit(() -> {
            try {
                read(ward, name, bytes);
            } finally {
                hands.release();
            }
            return name;
        });
    }

    private void read(Ward ward, String name, byte[] bytes) throws IOException {
        long begun = System.nanoTime();
        Extraction extraction = ward.read(name, bytes);
        long read = System.nanoTime();
        if (extraction instanceof Extraction.Extracted(var _, var pages, var _)) {
            DocumentReader.read(RepairText.repair(pages));
        }
        slowestAfterwards.accumulateAndGet((System.nanoTime() - read) / 1_000_000, Math::max);
        long millis = (read - begun) / 1_000_000;
        if (millis > 5_000) {
            slow.put(name, millis);
        }
        outcomes.merge(
                extraction instanceof Extraction.Unreadable(var reason, var _) ? reason.name() : "READ",
                1,
                Integer::sum);
    }

    private static void finish(Future<?> reading) throws InterruptedException {
        try {
            reading.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a file the server did not survive", e.getCause());
        }
    }

    /** What the run was like. */
    private void write(int files, Ward ward) throws IOException {
        Files.writeString(Path.of("target", "hostile.txt"), """
                files %d (%d of them mutants)
                outcomes %s
                longer than 5 s, in ms %s
                slowest recognition of what was read %d ms
                workers started %d, largest %d MB
                """.formatted(
                        files,
                        MUTANTS,
                        new TreeMap<>(outcomes),
                        new TreeMap<>(slow),
                        slowestAfterwards.get(),
                        ward.workersStarted(),
                        ward.peakMegabytes()));
    }
}
