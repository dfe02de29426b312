package org.ratsfaden.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what the sides of {@link IngestBench} have spent, side by side. */
final class IngestReport {

    private static final String WHAT_IS_MEASURED = """
            %d files (a third each PDF, DOCX, HTML; about three pages), twice: "cold" are the first a fresh process takes, "warm"
            others after them. CPU is that of the server and its workers, or of the bare loop (Tika's AutoDetectParser, Lucene's
            GermanAnalyzer, one thread, one commit).
              safety-off        the server under `eatmydata` (no fsync reaches the disk) and H2 with its usual write delay
            """;

    private final SortedMap<String, Spent> spent = new TreeMap<>();
    private final int files;

    /**
     * @param notes a line for each side and part: both names, CPU and time in nanoseconds
     * @param files of each part
     */
    IngestReport(Path notes, int files) throws IOException {
        this.files = files;
        try (Stream<String> lines = Files.lines(notes)) {
            lines.map(line -> line.split(" "))
                    .forEach(it -> spent.put(it[1] + " " + it[0], new Spent(nanos(it[2]), nanos(it[3]))));
        }
    }

    void tell() {
        IO.println(WHAT_IS_MEASURED.formatted(files));
        spent.forEach((side, its) -> IO.println("  %-16s %6.1f ms CPU a file, %5.1f files/s"
                .formatted(side, its.cpuMillisEach(files), its.perSecond(files))));
        for (String part : List.of("cold", "warm")) {
            Spent usual = side(part, "usual");
            IO.println("%n  %s: CPU of the portal : bare loop = %.2f (wanted: at most 1.6)"
                    .formatted(part, ratio(usual.cpu(), side(part, "bare").cpu())));
            IO.println("  %s: files/s with two workers : with one = %.2f (wanted: at least 1.7)"
                    .formatted(part, ratio(side(part, "one-worker").time(), usual.time())));
            if (spent.containsKey(part + " safety-off")) {
                Spent unsafe = side(part, "safety-off");
                IO.println("  %s: CPU with safety : without = %.2f, time %.2f (wanted: at most 1.15)"
                        .formatted(part, ratio(usual.cpu(), unsafe.cpu()), ratio(usual.time(), unsafe.time())));
            }
        }
    }

    private Spent side(String part, String name) {
        return requireNonNull(spent.get(part + " " + name), name);
    }

    private static double ratio(Duration one, Duration other) {
        return (double) one.toNanos() / other.toNanos();
    }

    private static Duration nanos(String number) {
        return Duration.ofNanos(Long.parseLong(number));
    }
}
