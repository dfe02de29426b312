package org.ratsfaden.operation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.transaction.Transactions;

/** Finds out how the portal fares. */
public final class ReadCondition {

    private final Stock stock;
    private final Documents documents;
    private final SearchIndex index;
    private final FollowChanges follow;
    private final Supplier<Condition.Reading> reading;
    private final Path home;
    private final Clock clock;
    private final Transactions transactions;
    private final Condition.Program program;

    /**
     * @param reading how the processes fare that read files; asked outside of a transaction, for it may take seconds
     * @param home the folder below which lies everything the server writes
     */
    public ReadCondition(
            Stock stock,
            Documents documents,
            SearchIndex index,
            FollowChanges follow,
            Supplier<Condition.Reading> reading,
            Path home,
            Clock clock,
            Transactions transactions) {
        this.stock = stock;
        this.documents = documents;
        this.index = index;
        this.follow = follow;
        this.reading = reading;
        this.home = home;
        this.clock = clock;
        this.transactions = transactions;
        this.program = new Condition.Program(
                Objects.requireNonNullElse(ReadCondition.class.getPackage().getImplementationVersion(), "1-SNAPSHOT"),
                Runtime.version().toString(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** @throws IOException if the home cannot be looked at */
    public Condition now() throws IOException {
        FileStore disk = Files.getFileStore(home);
        Condition.Reading readingNow = reading.get();
        return transactions.inOne(() -> {
            Instant now = clock.instant();
            Stock.Database database = stock.database();
            return new Condition(
                    now,
                    stock.steps(now),
                    stock.documents(),
                    stock.originals(),
                    new Condition.Index(
                            Math.max(0, documents.lastIndexSeq() - index.containedSeq()),
                            bytesBelow(home.resolve("index")),
                            follow.isFailing()),
                    new Condition.Disk(disk.getUsableSpace(), disk.getTotalSpace()),
                    database.product(),
                    database.bytes() == null ? ofItsFile() : database.bytes(),
                    readingNow,
                    lastBackup(),
                    program);
        });
    }

    private @Nullable Long ofItsFile() throws IOException {
        Path folder = home.resolve("db");
        return Files.isDirectory(folder) ? bytesBelow(folder) : null;
    }

    /** Whoever finishes a backup touches this file. */
    private @Nullable Instant lastBackup() throws IOException {
        try {
            return Files.getLastModifiedTime(home.resolve("last-backup")).toInstant();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static long bytesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long sum = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                sum += bytes(file);
            }
        }
        return sum;
    }

    /** A file of the index may go while we look. */
    private static long bytes(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
