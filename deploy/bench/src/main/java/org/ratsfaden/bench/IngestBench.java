package org.ratsfaden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What taking a file in costs, beside a bare loop of Tika and Lucene over the same files (issue 3, "Figures"). */
final class IngestBench {

    private static final int OF_EACH_KIND = 300;
    private static final int FILES = 3 * OF_EACH_KIND;

    private IngestBench() {}

    /** Words: a deed and what it needs; {@code bench.sh} calls them one after the other, each in a fresh process. */
    static void main(String[] words) throws Exception {
        Path work = Path.of(words[1]);
        switch (words[0]) {
            case "write" -> {
                PaperFiles.write(work.resolve("cold"), OF_EACH_KIND, 0);
                PaperFiles.write(work.resolve("warm"), OF_EACH_KIND, 9 * OF_EACH_KIND);
            }
            case "bare" -> bare(work);
            case "portal" -> portal(work, words[2], words[3], Path.of(words[4]));
            case "tell" -> new IngestReport(work.resolve("spent"), FILES).tell();
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void bare(Path work) throws Exception {
        try (BareIngest loop = new BareIngest(Files.createTempDirectory(work, "index"))) {
            for (String part : List.of("cold", "warm")) {
                note(work, "bare", part, Spent.on(ProcessHandle.current(), () -> loop.take(work.resolve(part))));
            }
        }
    }

    private static void portal(Path work, String side, String address, Path home) throws Exception {
        ProcessHandle server = ProcessHandle.of(Long.parseLong(
                        Files.readString(home.resolve("server/pid")).strip()))
                .orElseThrow();
        try (Portal portal = new Portal(address)) {
            for (String part : List.of("cold", "warm")) {
                long found = portal.count() + FILES;
                note(work, side, part, Spent.on(server, () -> {
                    drop(work.resolve(part), part, home);
                    new Inbox(home, portal).await(found);
                }));
            }
        }
    }

    private static void drop(Path files, String part, Path home) throws IOException {
        Path beside = Files.createDirectories(home.resolve("tmp")).resolve("dropped");
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.copy(file, beside);
                Files.move(
                        beside,
                        home.resolve("inbox/public").resolve(part + "-" + file.getFileName()),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void note(Path work, String side, String part, Spent spent) throws IOException {
        Files.writeString(
                work.resolve("spent"),
                "%s %s %d %d%n"
                        .formatted(
                                side, part, spent.cpu().toNanos(), spent.time().toNanos()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
