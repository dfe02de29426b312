package org.ratsfaden.connectors.folder;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ratsfaden.fault.Faults;
import org.ratsfaden.fault.Faults.Deed;
import org.ratsfaden.fault.Faults.Place;
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

    /** Where transactions are committed, for all. */
    static final Place COMMIT = new Place(
            "commit",
            "org.ratsfaden.database.LocalDatabase",
            "inOne",
            "AT INVOKE jakarta.persistence.EntityTransaction.commit ALL");

    private static final ThreadLocal<Boolean> COMMIT_IS_TO_FAIL = ThreadLocal.withInitial(() -> false);

    final Set<Trouble> told;

    Fault(Set<Trouble> told) {
        this.told = told;
    }

    /** The place at which an answer gets lost: behind the call and not before it. */
    static Place answered(Place place) {
        return new Place(
                place.name() + " answered",
                place.type(),
                place.method(),
                place.location().replace("AT INVOKE", "AFTER INVOKE"));
    }

    void beginAt(String step) {
        Faults.begin(
                switch (this) {
                    case DISK_FULL -> Map.of(step, () -> new IOException("No space left on device"));
                    case IO_ERROR -> Map.of(step, () -> new IOException("Input/output error"));
                    case DATABASE_AWAY -> Map.of(step, Fault::connectionLost);
                    case DATABASE_DISK_FULL -> Map.of(step, Fault::databaseDiskFull);
                    case COMMIT_FAILS -> Map.of(step, Fault::commitIsToFail, COMMIT.name(), Fault::commit);
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

    @SuppressWarnings("NullAway") // a deed may return null; JSpecify does not see it through the map
    private static Throwable commitIsToFail() {
        COMMIT_IS_TO_FAIL.set(true);
        return null;
    }

    @SuppressWarnings("NullAway")
    private static Throwable commit() {
        boolean fails = COMMIT_IS_TO_FAIL.get();
        COMMIT_IS_TO_FAIL.set(false);
        return fails ? new RollbackException("commit failed") : null;
    }

    /** Whatever worker there is or comes in the next moments. */
    @SuppressWarnings("NullAway")
    private static Throwable killWorkers() {
        Deed deed = () -> null;
        Thread.ofVirtual().start(() -> {
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
            while (System.nanoTime() < until) {
                ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
                Thread.onSpinWait();
            }
        });
        return deed.strike();
    }
}
