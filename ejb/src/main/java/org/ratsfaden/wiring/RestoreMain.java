package org.ratsfaden.wiring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.upkeep.Complaint;
import org.ratsfaden.upkeep.Onlooker;
import org.ratsfaden.upkeep.Restore;
import org.ratsfaden.upkeep.UnusableArchive;

/**
 * {@code restore FILE [--removals FILE] [--replace]}, without a server. Ends with 0 if all is back, with 1 if it failed and with 2
 * if nothing was tried.
 */
public final class RestoreMain {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;

    RestoreMain(Map<String, String> environment, PrintStream out, Clock clock) {
        this.environment = environment;
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] words) {
        System.exit(new RestoreMain(System.getenv(), System.out, Clock.systemUTC()).run(List.of(words)));
    }

    int run(List<String> words) {
        List<Path> files = new ArrayList<>();
        List<Path> removals = new ArrayList<>();
        boolean replaced = words.contains("--replace");
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--replace" -> {}
                case "--removals" -> removals.add(Path.of(++i < words.size() ? words.get(i) : ""));
                case String word -> files.add(Path.of(word));
            }
        }
        Path home = Path.of(environment.getOrDefault("RATSFADEN_HOME", "var")).toAbsolutePath();
        if (files.size() != 1) {
            return end(2, "use: ./ratsfaden restore FILE [--removals FILE] [--replace]");
        }
        Optional<Path> unreadable = Stream.concat(files.stream(), removals.stream())
                .filter(file -> !Files.isReadable(file))
                .findFirst();
        if (unreadable.isPresent()) {
            return end(2, unreadable.get() + " is not there, or cannot be read");
        }
        return restore(home, files.getFirst(), removals, replaced);
    }

    private int restore(Path home, Path file, List<Path> removals, boolean replaced) {
        try {
            if (isInUse(home)) {
                return end(2, "a portal runs on %s; stop it first".formatted(home));
            }
            Files.createDirectories(home);
            Restore.Restored restored =
                    new Restore(home, removals, target(replaced), clock).restore(file, new Printer(out));
            return end(
                    0,
                    "%d documents and %d originals are back%s"
                            .formatted(
                                    restored.documents(),
                                    restored.originals(),
                                    restored.movedAside()
                                            .map(aside -> "; what was there before lies in " + aside)
                                            .orElse("")));
        } catch (UnusableArchive e) {
            return end(1, "%s %s; nothing was changed".formatted(file, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return end(1, "could not be restored: " + e);
        }
    }

    private Restore.Target target(boolean replaced) {
        String user = environment.getOrDefault("RATSFADEN_DB_USER", "ratsfaden");
        String password = environment.getOrDefault("RATSFADEN_DB_PASSWORD", "ratsfaden");
        String url = environment.getOrDefault("RATSFADEN_DB_URL", "");
        return url.isEmpty()
                ? new EmbeddedTarget(user, password)
                : new ServedTarget(new DatabaseAddress(url, user, password), replaced, clock);
    }

    /** Database and index are locked by the portal that has them open. */
    private static boolean isInUse(Path home) throws IOException {
        List<Path> locks = new ArrayList<>(List.of(home.resolve("db/ratsfaden.mv.db")));
        if (Files.isDirectory(home.resolve("index"))) {
            try (Stream<Path> all = Files.walk(home.resolve("index"), 3)) {
                all.filter(path -> path.endsWith("write.lock")).forEach(locks::add);
            }
        }
        for (Path lock : locks) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock held = channel.tryLock()) {
                if (held == null) {
                    return true;
                }
            } catch (NoSuchFileException e) {
                continue;
            } catch (OverlappingFileLockException e) {
                return true;
            }
        }
        return false;
    }

    private int end(int code, String sentence) {
        out.println(code == 0 ? sentence : "ratsfaden: " + sentence);
        return code;
    }

    /** A line for every tenth. */
    private static final class Printer implements Onlooker {

        private final PrintStream out;
        private String last = "";

        private Printer(PrintStream out) {
            this.out = out;
        }

        @Override
        public void progress(Progress progress) {
            String line = "%s: %d %% of %d"
                    .formatted(
                            progress.stage().name().toLowerCase(Locale.ROOT),
                            progress.done() * 10 / Math.max(1, progress.all()) * 10,
                            progress.all());
            if (!line.equals(last)) {
                last = line;
                out.println(line);
            }
        }

        @Override
        public void found(Complaint complaint) {
            out.println(complaint.kind().key() + " " + complaint.subject());
        }
    }
}
