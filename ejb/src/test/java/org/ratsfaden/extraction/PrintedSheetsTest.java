package org.ratsfaden.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.extraction.PrintedSheets.Print;

class PrintedSheetsTest {

    @TempDir
    Path scratch;

    private final AtomicInteger printed = new AtomicInteger();
    private final CountDownLatch mayPrint = new CountDownLatch(1);
    private final ExecutorService journalists = Executors.newVirtualThreadPerTaskExecutor();
    private final PrintedSheets sheets = new PrintedSheets(this::print, 3, 10);

    @AfterEach
    void close() {
        mayPrint.countDown();
        journalists.close();
    }

    @Test
    void aReleaseIsPrintedOnceAndNothingOfItLiesInAFile() throws Exception {
        mayPrint.countDown();

        assertThat(words(sheets.of(sheet("Kreis")))).isEqualTo("Kreis");
        assertThat(words(sheets.of(sheet("Kreis")))).isEqualTo("Kreis");

        assertThat(printed).hasValue(1);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void whatNobodyAskedForForTheLongestTimeGoesFirst() throws Exception {
        mayPrint.countDown();
        for (String words : List.of("erste", "zweite", "erste", "dritte", "erste")) {
            sheets.of(sheet(words));
        }
        assertThat(printed).as("erste, zweite, erste anew, dritte, erste anew").hasValue(5);

        sheets.of(sheet("longer than all that is kept"));
        assertThat(words(sheets.of(sheet("longer than all that is kept")))).startsWith("longer");
        assertThat(printed).hasValue(7);
        assertThat(words(sheets.of(sheet("erste")))).isEqualTo("erste");
        assertThat(printed).as("what is longer drives nothing out").hasValue(7);
    }

    @Test
    void theReleaseThatThreeWantAtOnceIsPrintedOnce() throws Exception {
        List<Future<Print>> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            waiting.add(journalists.submit(() -> sheets.of(sheet("Kreis"))));
        }
        mayPrint.countDown();

        for (Future<Print> print : waiting) {
            assertThat(words(print.get())).isEqualTo("Kreis");
        }
        assertThat(printed).hasValue(1);
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsSentAway() throws Exception {
        var one = new PrintedSheets(this::print, 1, 10);
        Future<Print> first = journalists.submit(() -> one.of(sheet("Kreis")));
        await().until(() -> printed.get() == 1);

        assertThat(one.of(sheet("Straße"))).isEqualTo(new Print.Busy(Duration.ofSeconds(5)));

        mayPrint.countDown();
        assertThat(words(first.get())).isEqualTo("Kreis");
        assertThat(words(one.of(sheet("Straße")))).isEqualTo("Straße");
    }

    @Test
    void aPrinterThatFailsIsAskedAgain() throws Exception {
        mayPrint.countDown();

        assertThat(sheets.of(sheet(""))).isEqualTo(new Print.Failed());
        assertThat(sheets.of(sheet(""))).isEqualTo(new Print.Failed());
        assertThat(printed).hasValue(2);
        assertThatThrownBy(() -> sheets.of(sheet("no worker"))).hasMessage("no worker starts");
    }

    @Test
    void whoWaitsForAPageWhosePrinterRunsOutOfMemoryIsToldSo() {
        Future<Print> first = journalists.submit(() -> sheets.of(sheet("no memory")));
        await().until(() -> printed.get() == 1);
        var second = new FutureTask<>(() -> sheets.of(sheet("no memory")));
        Thread waiter = Thread.ofVirtual().start(second);
        await().until(() -> waiter.getState() == Thread.State.WAITING);

        mayPrint.countDown();

        assertThatThrownBy(first::get).hasCauseInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(OutOfMemoryError.class);
        assertThat(printed).hasValue(1);
    }

    private Optional<Path> print(Sheet sheet) throws IOException {
        printed.incrementAndGet();
        try {
            mayPrint.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (sheet.xhtml().equals("no worker")) {
            throw new IOException("no worker starts");
        }
        if (sheet.xhtml().equals("no memory")) {
            throw new OutOfMemoryError("as if");
        }
        return sheet.xhtml().isEmpty()
                ? Optional.empty()
                : Optional.of(Files.writeString(Files.createTempFile(scratch, "", ".pdf"), sheet.xhtml()));
    }

    private static Sheet sheet(String xhtml) {
        return new Sheet(xhtml, List.of());
    }

    private static String words(Print print) {
        return new String(((Print.Printed) print).pdf(), StandardCharsets.UTF_8);
    }
}
