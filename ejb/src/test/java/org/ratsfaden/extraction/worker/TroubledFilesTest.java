package org.ratsfaden.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;

class TroubledFilesTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1_000_000, Duration.ofSeconds(2), 64, 1);

    @TempDir
    Path folder;

    Workers workers;
    WorkerTextExtractor extractor;
    Path original;

    @BeforeEach
    void start() throws IOException {
        workers = new Workers(Programs.troubled(folder), LIMITS);
        extractor = new WorkerTextExtractor(workers);
        original = Files.writeString(folder.resolve("original"), "bytes");
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void aFileOnWhichTheParserHangsIsTooSlowAndTheNextOneIsRead() throws Exception {
        assertThat(extract("hangs.pdf")).isEqualTo(new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "2 s"));

        assertThat(extract("next.pdf")).isEqualTo(read("next.pdf"));
    }

    @Test
    void aSlowFileIsReadWithDoublePatience() throws Exception {
        assertThat(extract("takes-three-seconds.pdf"))
                .isEqualTo(new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "2 s"));

        assertThat(extractor.extractPatiently(original, "takes-three-seconds.pdf"))
                .isEqualTo(read("takes-three-seconds.pdf"));
        assertThat(extractor.extractPatiently(original, "hangs.pdf"))
                .isEqualTo(new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "4 s"));
    }

    @Test
    void whatIsReadPatientlyIsReadAlone() throws Exception {
        try (var two = new Workers(
                        Programs.troubled(folder), new ExtractionLimits(1_000_000, Duration.ofSeconds(60), 64, 2));
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = new WorkerTextExtractor(two);
            Future<Extraction> hanging = callers.submit(() -> reading.extract(original, "hangs.pdf"));
            await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(folder.resolve("hanging")));
            Future<Extraction> beside = callers.submit(() -> reading.extract(original, "beside.pdf"));
            assertThat(beside.get(10, TimeUnit.SECONDS)).isEqualTo(read("beside.pdf"));

            Future<Extraction> alone = callers.submit(() -> reading.extractPatiently(original, "alone.pdf"));

            await().during(Duration.ofSeconds(1)).until(() -> !alone.isDone());
            two.close();
            assertThatThrownBy(hanging::get).hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatEatsTheMemoryIsTooLargeAndTheNextOneIsRead() throws Exception {
        assertThat(extract("eats-memory.pdf"))
                .isEqualTo(new Extraction.Unreadable(QuarantineReason.TOO_LARGE, "64 MB"));

        assertThat(extract("next.pdf")).isEqualTo(read("next.pdf"));
    }

    @Test
    void aFileThatMakesTheWorkerTalkNonsenseIsDamagedAndTheNextOneIsRead() throws Exception {
        assertThat(extract("babbles.pdf")).isEqualTo(new Extraction.Unreadable(QuarantineReason.DAMAGED, ""));

        assertThat(extract("next.pdf")).isEqualTo(read("next.pdf"));
    }

    @Test
    void aFileThatFillsTheDiskIsTooLargeAndNothingOfItStays() throws Exception {
        var patient = new ExtractionLimits(1_000_000, Duration.ofSeconds(60), 64, 1);
        try (var one = new Workers(Programs.troubled(folder), patient)) {
            assertThat(new WorkerTextExtractor(one).extract(original, "fills-the-disk.pdf"))
                    .isEqualTo(new Extraction.Unreadable(QuarantineReason.TOO_LARGE, ""));

            await().atMost(Duration.ofSeconds(10)).until(() -> foldersOfWorkers() == 0);
        }
    }

    @Test
    void whatAWorkerSaysIsBelievedWithinTheLimitsOnly() throws Exception {
        var damaged = new Extraction.Unreadable(QuarantineReason.DAMAGED, "");

        assertThat(extract("has-a-million-pages.pdf")).isEqualTo(damaged);
        assertThat(extract("has-too-much-text.pdf")).isEqualTo(damaged);
    }

    @Test
    void aWorkerStoppedFromOutsideSaysNothingAboutTheFile() throws Exception {
        assertThatThrownBy(() -> extract("is-stopped.pdf")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> extract("is-killed.pdf")).isInstanceOf(IOException.class);

        assertThat(extract("is-stopped-no-more.pdf")).isEqualTo(read("is-stopped-no-more.pdf"));
    }

    @Test
    void aWorkerThatWasKilledWhileItWaitedIsReplaced() throws Exception {
        ProcessHandle idle = workerNow();
        idle.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !idle.isAlive());

        assertThat(extract("next.pdf")).isEqualTo(read("next.pdf"));
    }

    @Test
    void aWorkerIsReplacedAfterItsShareOfFiles() throws Exception {
        Set<Long> pids = new HashSet<>();
        for (int file = 0; file < Workers.FILES_PER_WORKER; file++) {
            pids.add(pidOfWorker());
        }
        assertThat(pids).hasSize(1);

        pids.add(pidOfWorker());
        assertThat(pids).hasSize(2);
    }

    @Test
    void closingEndsAWorkerInTheMiddleOfAFileAndTheFileIsNotBlamed() throws Exception {
        ProcessHandle worker = workerNow();
        try (ExecutorService callers = Executors.newSingleThreadExecutor()) {
            Future<Extraction> hanging = callers.submit(() -> extract("hangs.pdf"));
            await().atMost(Duration.ofSeconds(5)).until(() -> Files.exists(folder.resolve("hanging")));
            workers.close();

            assertThatThrownBy(hanging::get).hasCauseInstanceOf(IOException.class);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> !worker.isAlive());
        assertThatThrownBy(() -> extract("next.pdf")).isInstanceOf(IOException.class);
    }

    @Test
    void manyFilesAtOnceWaitForTheirTurn() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Extraction>> readings = new ArrayList<>();
            for (int file = 0; file < 50; file++) {
                String name = file + ".pdf";
                readings.add(callers.submit(() -> extract(name)));
            }
            for (int file = 0; file < 50; file++) {
                assertThat(readings.get(file).get()).isEqualTo(read(file + ".pdf"));
            }
        }
    }

    @Test
    void theWorkerInheritsNothingAndWorksInItsScratchFolder() throws Exception {
        var said = (Extraction.Extracted) extract("says-surroundings.pdf");

        assertThat(said.pages().getFirst()).startsWith("{LC_ALL=C.UTF-8} " + folder.toRealPath() + "/worker-");
    }

    @Test
    void aKilledWorkerLeavesNothingInTheScratchFolder() throws Exception {
        extract("hangs.pdf");

        await().atMost(Duration.ofSeconds(10)).until(() -> foldersOfWorkers() == 0);
    }

    private long foldersOfWorkers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).count();
        }
    }

    @Test
    void aWorkerThatDoesNotStartIsNotTheFilesFault() {
        try (var none =
                new Workers(new WorkerProgram(List.of(), folder.toString(), "no.such.Worker", folder), LIMITS)) {
            assertThatThrownBy(() -> new WorkerTextExtractor(none).extract(original, "a.pdf"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("does not start");
        }
    }

    @Test
    void aMissingOriginalIsNotTheFilesFault() {
        assertThatThrownBy(() -> extractor.extract(folder.resolve("missing"), "a.pdf"))
                .isInstanceOf(NoSuchFileException.class);
    }

    private ProcessHandle workerNow() throws IOException {
        return ProcessHandle.of(pidOfWorker()).orElseThrow();
    }

    private long pidOfWorker() throws IOException {
        var said = (Extraction.Extracted) extract("says-who.pdf");
        return Long.parseLong(said.pages().getFirst());
    }

    private Extraction extract(String fileName) throws IOException {
        return extractor.extract(original, fileName);
    }

    private static Extraction read(String text) {
        return new Extraction.Extracted("text/plain", List.of(text), true);
    }
}
