package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Printed pages, kept in memory for the next who asks, and nowhere else: what is erased lies in no file of ours. The same page
 * asked for by ten at once is printed once. Safe for use by several threads. Whether somebody may see a page is decided before,
 * by what stands in it: nothing here knows readers.
 */
public final class PrintedSheets {

    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final SheetPrinter printer;
    private final Semaphore places;
    private final long maxBytes;
    private final Map<Sheet, CompletableFuture<Optional<byte[]>>> printing = new ConcurrentHashMap<>();

    /** Who was asked for last stands last. */
    private final Map<Sheet, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long total;

    /**
     * @param waiting how many may be printed, or wait for that, at the same time
     * @param maxBytes how much is kept altogether; what is longer is printed each time
     */
    public PrintedSheets(SheetPrinter printer, int waiting, long maxBytes) {
        this.printer = printer;
        this.places = new Semaphore(waiting);
        this.maxBytes = maxBytes;
    }

    /** What came of it. */
    public sealed interface Print {

        /** @param pdf only to be read */
        @SuppressWarnings("ArrayRecordComponent") // nobody compares them
        record Printed(byte[] pdf) implements Print {}

        /** It cannot be printed within the limits. */
        record Failed() implements Print {}

        /** More people wait than may. @param comeAgain after how long */
        record Busy(Duration comeAgain) implements Print {}
    }

    /** @throws IOException if nobody could even try */
    public Print of(Sheet sheet) throws IOException {
        Optional<byte[]> known = find(sheet);
        if (known.isPresent()) {
            return new Print.Printed(known.get());
        }
        if (!places.tryAcquire()) {
            return new Print.Busy(COME_AGAIN);
        }
        try {
            return printedOnce(sheet).<Print>map(Print.Printed::new).orElseGet(Print.Failed::new);
        } finally {
            places.release();
        }
    }

    private Optional<byte[]> printedOnce(Sheet sheet) throws IOException {
        var mine = new CompletableFuture<Optional<byte[]>>();
        CompletableFuture<Optional<byte[]>> begun = printing.putIfAbsent(sheet, mine);
        if (begun != null) {
            return outcome(begun);
        }
        try {
            Optional<byte[]> known = find(sheet); // printed since the last look
            Optional<byte[]> printed = known.isPresent() ? known : print(sheet);
            mine.complete(printed);
            return printed;
        } catch (IOException | RuntimeException | Error e) { // whoever waits must not wait for ever
            mine.completeExceptionally(e);
            throw e;
        } finally {
            printing.remove(sheet, mine);
        }
    }

    private static Optional<byte[]> outcome(CompletableFuture<Optional<byte[]>> begun) throws IOException {
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw new IOException("the page others waited for as well could not be printed", e.getCause());
        }
    }

    private Optional<byte[]> print(Sheet sheet) throws IOException {
        Optional<Path> fresh = printer.print(sheet);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] pdf = Files.readAllBytes(fresh.get());
            keep(sheet, pdf);
            return Optional.of(pdf);
        } finally {
            Files.delete(fresh.get());
        }
    }

    private synchronized Optional<byte[]> find(Sheet sheet) {
        return Optional.ofNullable(kept.get(sheet));
    }

    private synchronized void keep(Sheet sheet, byte[] pdf) {
        if (pdf.length > maxBytes) {
            return;
        }
        kept.put(sheet, pdf);
        total += pdf.length;
        Iterator<byte[]> oldest = kept.values().iterator();
        while (total > maxBytes) {
            total -= oldest.next().length;
            oldest.remove();
        }
    }
}
