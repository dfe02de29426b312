package org.ratsfaden.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.PlacedText;
import org.ratsfaden.extraction.Sheet;

class RealWorkerTest {

    private static final ExtractionLimits LIMITS = new ExtractionLimits(1_000_000, Duration.ofSeconds(10), 128, 1);

    @TempDir
    Path folder;

    Workers workers;
    WorkerTextExtractor extractor;

    @BeforeEach
    void start() {
        workers = new Workers(Programs.reading(folder), LIMITS);
        extractor = new WorkerTextExtractor(workers);
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void aNoticeIsReadAndDrawnByTheSameWorker() throws Exception {
        Path notice = PdfByHand.oneLine(folder.resolve("größe-ß.pdf"), "Beschluss über die Straße");

        assertThat(extractor.extract(notice, "notice.pdf"))
                .isEqualTo(new Extraction.Extracted("application/pdf", List.of("Beschluss über die Straße\n"), true));

        Path picture = new WorkerPageDrawer(workers, 110).draw(notice, 1).orElseThrow();
        assertThat(ImageIO.read(picture.toFile()).getHeight()).isGreaterThan(1_000);
        assertThat(Files.readString(notice, Charset.forName("windows-1252"))).contains("Straße");
    }

    @Test
    void theWorkerTellsWhereTheWordsStand() throws Exception {
        Path notice = PdfByHand.oneLine(folder.resolve("notice.pdf"), "Beschluss");

        Path places = new WorkerPageDrawer(workers, 110).place(notice, 1).orElseThrow();

        assertThat(PlacedText.read(Files.readString(places)).boxes(0, 9))
                .singleElement()
                .satisfies(box -> assertThat(box.left()).isBetween(840, 850));
    }

    @Test
    void aPageOfOursIsPrintedAndNothingIsLeftBeside() throws Exception {
        WorkerPageDrawer printer = new WorkerPageDrawer(workers, 110);
        String page =
                "<html lang=\"de\"><head><title>Straße</title><style>body { font-family: 'Open Sans' }</style></head>"
                        + "<body><h1>Stra\u0001ße</h1></body></html>";

        Path printed = printer.print(new Sheet(page, List.of())).orElseThrow();

        assertThat(extractor.extract(printed, "release.pdf"))
                .isEqualTo(new Extraction.Extracted("application/pdf", List.of("Straße\n"), true));
        Files.delete(printed);
        assertThat(printer.print(new Sheet("<html><p></html>", List.of()))).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".pdf") || name.endsWith(".xhtml"));
        }
    }

    @Test
    void whatAKilledServerWasPrintingIsGoneAtTheNextStart() throws Exception {
        for (String name : List.of("sheet-1.xhtml", "page-2.pdf", "page-3.png", "pages-4.pdf")) {
            Files.writeString(folder.resolve(name), "Entwurf");
        }

        new WorkerPageDrawer(workers, 110).clear();

        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("pages-4.pdf");
        }
    }

    @Test
    void aPageThatIsNotThereHasNoPictureAndLeavesNoFile() throws Exception {
        Path notice = PdfByHand.oneLine(folder.resolve("notice.pdf"), "Beschluss");

        assertThat(new WorkerPageDrawer(workers, 110).draw(notice, 2)).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".png"));
        }
    }

    @Test
    void whatTheWorkerRefusesIsUnreadableWithItsReason() throws Exception {
        Path page = Files.writeString(folder.resolve("page"), "<!DOCTYPE html><html><body>Sitzung</body></html>");

        assertThat(extractor.extract(page, "minutes.pdf"))
                .isEqualTo(new Extraction.Unreadable(QuarantineReason.WRONG_EXTENSION, "text/html"));
    }

    @Test
    void aTextWithoutEndIsCutAtTheLimit() throws Exception {
        Path text = folder.resolve("long.txt");
        try (var out = Files.newBufferedWriter(text)) {
            String line = "Die Sitzung wird fortgesetzt. ".repeat(100) + "\n";
            for (int i = 0; i < 35_000; i++) {
                out.write(line);
            }
        }
        assertThat(Files.size(text)).isGreaterThan(100_000_000);

        var read = (Extraction.Extracted) extractor.extract(text, "long.txt");

        assertThat(read.complete()).isFalse();
        assertThat(read.pages().getFirst()).hasSize(LIMITS.maxCharacters());
    }

    @Test
    void aServerKilledInTheMiddleOfAFileLeavesNoWorkerBehind() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        ServerToBeKilled.classPath(),
                        ServerToBeKilled.class.getName(),
                        Programs.reading(folder).classPath(),
                        folder.toString(),
                        PdfByHand.oneLine(folder.resolve("quick"), "Beschluss").toString(),
                        PdfByHand.endless(folder.resolve("endless")).toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle worker = ProcessHandle.of(
                        Long.parseLong(server.inputReader().readLine()))
                .orElseThrow();
        Duration before = cpuTime(worker);
        await().atMost(Duration.ofSeconds(30)).until(() -> cpuTime(worker).compareTo(before.plusSeconds(1)) > 0);

        server.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> !worker.isAlive());
    }

    @Test
    void aRealFileOnWhichTheParserHangsIsTooSlow() throws Exception {
        Path endless = PdfByHand.endless(folder.resolve("endless"));
        var impatient = new ExtractionLimits(1_000_000, Duration.ofSeconds(3), 128, 1);

        try (var few = new Workers(Programs.reading(folder), impatient)) {
            assertThat(new WorkerTextExtractor(few).extract(endless, "endless.pdf"))
                    .isEqualTo(new Extraction.Unreadable(QuarantineReason.TOO_SLOW, "3 s"));
            assertThat(new WorkerPageDrawer(few, 110).draw(endless, 1)).isEmpty();
        }
    }

    private static Duration cpuTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
