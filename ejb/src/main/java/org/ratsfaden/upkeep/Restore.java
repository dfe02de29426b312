package org.ratsfaden.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.upkeep.Onlooker.Progress;
import org.ratsfaden.upkeep.Onlooker.Stage;

/**
 * Brings an archive back into a home whose portal is stopped. The archive is read to its last byte before anything is changed;
 * the new database and originals are made beside what is there; then what is there is moved aside, and the new in its place.
 * What was removed after the backup is on the list of the home, which stays: the portal removes it again at its next start.
 */
public final class Restore {

    /** While this folder is there, a restore has not come to its end. */
    public static final String UNDER_WAY = "restoring";

    private static final String STORE = "ratsfaden.store";

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path home;
    private final List<Path> removals;
    private final Target target;
    private final Clock clock;

    /** @param removals more lists of what must not come back, besides those of the archive and of the home */
    public Restore(Path home, List<Path> removals, Target target, Clock clock) {
        this.home = home;
        this.removals = List.copyOf(removals);
        this.target = target;
        this.clock = clock;
    }

    /** The database that is filled. */
    public interface Target {

        /** Whether a database whose last migration has this version can be brought to the present one. */
        boolean knows(String schema);

        /**
         * Makes new tables as they were at {@code schema}, fills them, and brings them up to date. What was there before is as
         * it was if this fails.
         *
         * @param beside folder for a database that is a file
         */
        void make(Path beside, String schema, Filling filling) throws IOException;
    }

    /** Fills tables that are there. */
    public interface Filling {

        void fill(Tables tables) throws IOException;
    }

    /**
     * What was brought back.
     *
     * @param movedAside where that lies now what was there before; empty if nothing was
     */
    public record Restored(long documents, long originals, Optional<Path> movedAside) {}

    /**
     * Restores from {@code file}.
     *
     * @throws UnusableArchive if it cannot be used; nothing has changed then
     */
    public Restored restore(Path file, Onlooker onlooker) throws IOException {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            Manifest manifest = archive.manifest();
            if (!target.knows(manifest.schema())) {
                throw new UnusableArchive(
                        "was written by a later version (its tables are of form %s); restore it with that"
                                .formatted(manifest.schema()));
            }
            archive.check(manifest, onlooker);
            return restore(archive, manifest, onlooker);
        }
    }

    private Restored restore(ArchiveReader archive, Manifest manifest, Onlooker onlooker) throws IOException {
        Path beside = home.resolve(UNDER_WAY);
        Trees.delete(beside);
        Files.createDirectories(beside);
        try {
            for (Manifest.HomeFile kept : manifest.homeFiles()) {
                try (InputStream in = archive.homeFile(kept.name())) {
                    Files.copy(in, beside.resolve(kept.name()));
                }
            }
            keepOriginals(archive, store(beside), manifest.originals(), onlooker);
            mergeRemovals(beside.resolve(HomeFiles.REMOVALS));
            target.make(
                    beside, manifest.schema(), tables -> tables.fill(archive.tables(manifest), manifest.sequences()));
        } catch (IOException | RuntimeException e) {
            Trees.delete(beside);
            throw e;
        }
        Path aside = home.resolve("before-restore-" + SECONDS.format(clock.instant()));
        boolean wasThere = exchange(beside, aside);
        long documents = manifest.tables().stream()
                .filter(table -> table.name().equals("document"))
                .mapToLong(Manifest.Table::rows)
                .sum();
        return new Restored(documents, manifest.originals(), wasThere ? Optional.of(aside) : Optional.empty());
    }

    /** Several servers share a store that lies elsewhere: it is added to, which harms nobody, for a hash says what lies there. */
    private static Path store(Path beside) throws IOException {
        Properties settings = new Properties();
        Path written = beside.resolve("settings.properties");
        if (Files.exists(written)) {
            try (Reader reader = Files.newBufferedReader(written)) {
                settings.load(reader);
            }
        }
        String elsewhere = settings.getProperty(STORE, "").strip();
        return elsewhere.isEmpty() ? beside.resolve("originals") : Path.of(elsewhere);
    }

    private static void keepOriginals(ArchiveReader archive, Path store, long all, Onlooker onlooker)
            throws IOException {
        Files.createDirectories(store);
        long done = 0;
        for (ContentHash hash : archive.originals()) {
            Path folder = Files.createDirectories(
                    store.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4)));
            Path kept = folder.resolve(hash.hex());
            try (InputStream in = archive.original(hash)) {
                Path part = folder.resolve(hash.hex() + ".part");
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Trees.force(part);
                Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            onlooker.progress(new Progress(Stage.ORIGINALS, ++done, all));
        }
        Trees.forceFolders(store);
    }

    /** What must not come back stands in one list or in several. */
    private void mergeRemovals(Path restored) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        List<Path> usual = Stream.of(restored, home.resolve(HomeFiles.REMOVALS))
                .filter(Files::exists)
                .toList();
        for (List<Path> lists : List.of(usual, removals)) {
            for (Path list : lists) {
                Files.readAllLines(list, StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
            }
        }
        if (!lines.isEmpty()) {
            Files.write(restored, lines, StandardCharsets.ISO_8859_1);
            Trees.force(restored);
        }
    }

    /**
     * From here on everything is there, on one side or the other; as long as {@link #UNDER_WAY} is, nobody starts.
     *
     * @return whether anything was there before
     */
    private boolean exchange(Path beside, Path aside) throws IOException {
        Files.createDirectories(aside);
        for (String name :
                List.of("db", "originals", "index", "settings.properties", "accounts.txt", HomeFiles.REMOVALS)) {
            move(home.resolve(name), aside.resolve(name));
            move(beside.resolve(name), home.resolve(name));
        }
        Trees.force(aside);
        boolean wasThere = !Trees.isEmpty(aside);
        if (!wasThere) {
            Files.delete(aside);
        }
        Trees.force(home);
        Files.delete(beside);
        Trees.force(home);
        return wasThere;
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
