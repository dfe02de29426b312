package org.ratsfaden.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Complaint.Kind;
import org.ratsfaden.upkeep.Onlooker.Progress;
import org.ratsfaden.upkeep.Onlooker.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes everything that cannot be made anew into one file while the portal runs. First the tables, as they stand at one instant:
 * each original they know was kept before its row. Last the files of the home, and among them the list of what was removed, so
 * that it knows of all that went while the archive was being written.
 */
public final class Backup {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private final Tables tables;
    private final Documents documents;
    private final OriginalFiles originals;
    private final HomeFiles home;
    private final SchemaVersion schema;
    private final Clock clock;
    private final Transactions transactions;
    private final AtomicBoolean underWay = new AtomicBoolean();

    public Backup(
            Tables tables,
            Documents documents,
            OriginalFiles originals,
            HomeFiles home,
            SchemaVersion schema,
            Clock clock,
            Transactions transactions) {
        this.tables = tables;
        this.documents = documents;
        this.originals = originals;
        this.home = home;
        this.schema = schema;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Which form the tables have. */
    public interface SchemaVersion {

        /** Version of the last migration. */
        String current();
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param faults originals that are damaged or missing; all the rest is in the archive */
        record Written(long bytes, long originals, long faults) implements Outcome {}

        /** There is no archive, and nothing is left behind. */
        record GivenUp(String why) implements Outcome {}
    }

    /** @param file must not exist; it appears when it is whole and on the disk */
    public Outcome backup(Path file, Onlooker onlooker) {
        if (!underWay.compareAndSet(false, true)) {
            return new Outcome.GivenUp("another backup is being written");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (Files.exists(file)) {
                return new Outcome.GivenUp(file + " is there already; an archive is never overwritten");
            }
            Outcome.Written written = write(part, onlooker);
            Files.move(part, file);
            force(file.toAbsolutePath().resolveSibling(""));
            home.noteBackup(file);
            LOG.info(
                    "backup written bytes={} originals={} faults={}",
                    written.bytes(),
                    written.originals(),
                    written.faults());
            return written;
        } catch (IOException e) {
            LOG.warn("backup given up", e);
            return new Outcome.GivenUp(e instanceof NoSuchFileException ? "there is no folder for " + file : told(e));
        } finally {
            discard(part);
            underWay.set(false);
        }
    }

    private static String told(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("part of a backup could not be deleted", e);
        }
    }

    private Outcome.Written write(Path part, Onlooker onlooker) throws IOException {
        Files.deleteIfExists(part);
        try (FileChannel channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            OutputStream out = Channels.newOutputStream(channel);
            ArchiveWriter archive = new ArchiveWriter(out, clock.instant());
            Contents contents = writeTables(archive, onlooker);
            Tally tally = new Tally(onlooker);
            long kept = writeOriginals(archive, contents.originals(), tally);
            for (Path file : home.present()) {
                archive.homeFile(file);
            }
            archive.finish(schema.current(), contents.sequences());
            channel.force(true);
            return new Outcome.Written(channel.size(), kept, tally.faults());
        }
    }

    private record Contents(List<String> originals, Map<String, Long> sequences) {}

    private Contents writeTables(ArchiveWriter archive, Onlooker onlooker) throws IOException {
        try (Tables.Snapshot snapshot = tables.snapshot()) {
            List<String> names = snapshot.names();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                archive.table(name, out -> snapshot.write(name, out));
                onlooker.progress(new Progress(Stage.TABLES, i + 1, names.size()));
            }
            return new Contents(snapshot.originals(), snapshot.sequences());
        }
    }

    private long writeOriginals(ArchiveWriter archive, List<String> hashes, Onlooker onlooker) throws IOException {
        long kept = 0;
        for (String hex : hashes) {
            ContentHash hash = new ContentHash(hex);
            try {
                if (!archive.original(hash, originals.locate(hash))) {
                    onlooker.found(new Complaint(Kind.DAMAGED_ORIGINAL, hex, "kept in the archive as it is"));
                }
                kept++;
            } catch (NoSuchFileException e) {
                if (transactions.inOne(() -> documents.files(hex)).containsKey(hash)) { // and was not erased meanwhile
                    onlooker.found(new Complaint(Kind.MISSING_ORIGINAL, hex, "not in the archive"));
                }
            }
            onlooker.progress(new Progress(Stage.ORIGINALS, kept, hashes.size()));
        }
        return kept;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
