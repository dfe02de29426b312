package org.ratsfaden.connectors.folder;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.fault.Faults;
import org.ratsfaden.trouble.Trouble;

/** What may go wrong at a step, and what the operator is told then. */
enum Fault {
    DISK_FULL(Set.of(Trouble.DISK_FULL)),
    IO_ERROR(Set.of(Trouble.DISK_FAILS)),
    DATABASE_AWAY(Set.of(Trouble.DATABASE_AWAY)),
    DATABASE_DISK_FULL(Set.of(Trouble.DISK_FULL)),
    /** The work is done, and what it wrote is not committed. */
    COMMIT_FAILS(Set.of(Trouble.DATABASE_REFUSES)),
    /** It is committed, and nobody hears of it. */
    ANSWER_LOST(Set.of(Trouble.DATABASE_AWAY)),
    WORKER_DIES(Set.of(Trouble.WORKER_STOPPED, Trouble.NO_WORKER));

    final Set<Trouble> told;

    Fault(Set<Trouble> told) {
        this.told = told;
    }

    void beginAt(String step) {
        Faults.begin(
                switch (this) {
                    case DISK_FULL -> Map.of(step, () -> new IOException("No space left on device"));
                    case IO_ERROR -> Map.of(step, () -> new IOException("Input/output error"));
                    case DATABASE_AWAY -> Map.of(step, Fault::connectionLost);
                    case DATABASE_DISK_FULL -> Map.of(step, Fault::databaseDiskFull);
                    case COMMIT_FAILS -> Map.of(step + " uncommitted", () -> new RollbackException("commit failed"));
                    case ANSWER_LOST -> Map.of(step + " answered", Fault::connectionLost);
                    case WORKER_DIES -> Map.of(step, Fault::killWorkers);
                });
    }

    private static Throwable connectionLost() {
        return new PersistenceException(new SQLException("connection lost", "08006"));
    }

    private static Throwable databaseDiskFull() {
        return new PersistenceException(
                new SQLException("General error", "HY000", new IOException("No space left on device")));
    }

    /** Whatever worker there is or comes in the next moments. */
    private static @Nullable Throwable killWorkers() {
        Thread.ofVirtual().start(() -> {
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
            while (System.nanoTime() < until) {
                ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
                Thread.onSpinWait();
            }
        });
        return null;
    }
}
