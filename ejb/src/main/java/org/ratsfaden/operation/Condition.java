package org.ratsfaden.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.measure.Level;

/**
 * How the portal fares at one moment.
 *
 * @param documents by state
 * @param databaseBytes on the disk; {@code null} if unknown
 * @param lastBackup when the last one was finished; {@code null} if none is known
 */
public record Condition(
        Instant at,
        Stock.Steps steps,
        Map<String, Long> documents,
        Stock.Originals originals,
        Index index,
        Disk disk,
        String database,
        @Nullable Long databaseBytes,
        Reading reading,
        @Nullable Instant lastBackup,
        Program program) {

    public Condition {
        documents = Map.copyOf(documents);
    }

    /**
     * @param behind changes of the database that search has not learnt yet
     * @param failing whether the last attempt to learn them failed
     */
    public record Index(long behind, long bytes, boolean failing) {}

    /** Of the disk the home lies on, in bytes. */
    public record Disk(long free, long total) {}

    /**
     * The processes that read files, and what looks at each file before.
     *
     * @param started since the portal was, replacements included
     */
    public record Reading(int alive, long started, VirusCheck virusCheck) {}

    /** Without a verdict no file is read. */
    public enum VirusCheck {
        /** None is set up. */
        NONE,
        ANSWERS,
        SILENT
    }

    public record Program(String version, String java, Instant startedAt) {}

    /** Whether an administrator should look. */
    public boolean needsAttention() {
        return steps.stuck() > 0
                || index.failing()
                || reading.virusCheck() == VirusCheck.SILENT
                || disk.free() < Math.min(disk.total() / 20, 5_000_000_000L)
                || (steps.oldestDue() != null && steps.oldestDue().isBefore(at.minus(Duration.ofHours(1))));
    }

    /** The same for whoever watches with a program. */
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        levels.add(Level.of("ratsfaden.queue.steps", "state", "due", steps.due()));
        levels.add(Level.of("ratsfaden.queue.steps", "state", "waiting", steps.waiting()));
        levels.add(Level.of("ratsfaden.queue.steps", "state", "stuck", steps.stuck()));
        levels.add(Level.of("ratsfaden.queue.oldest.seconds", age(steps.oldestDue(), 0)));
        documents.forEach((state, count) -> levels.add(Level.of("ratsfaden.documents", "state", state, count)));
        levels.add(Level.of("ratsfaden.originals.files", originals.files()));
        levels.add(Level.of("ratsfaden.originals.bytes", originals.bytes()));
        levels.add(Level.of("ratsfaden.index.behind", index.behind()));
        levels.add(Level.of("ratsfaden.index.bytes", index.bytes()));
        levels.add(Level.of("ratsfaden.index.failing", index.failing() ? 1 : 0));
        levels.add(Level.of("ratsfaden.disk.free.bytes", disk.free()));
        if (databaseBytes != null) {
            levels.add(Level.of("ratsfaden.database.bytes", databaseBytes));
        }
        levels.add(Level.of("ratsfaden.workers.alive", reading.alive()));
        levels.add(Level.of("ratsfaden.workers.started", reading.started()));
        if (reading.virusCheck() != VirusCheck.NONE) {
            levels.add(Level.of("ratsfaden.viruscheck.answers", reading.virusCheck() == VirusCheck.ANSWERS ? 1 : 0));
        }
        levels.add(Level.of("ratsfaden.backup.age.seconds", age(lastBackup, Double.NaN)));
        levels.add(Level.of("ratsfaden.uptime.seconds", age(program.startedAt(), 0)));
        return levels;
    }

    private double age(@Nullable Instant since, double otherwise) {
        return since == null ? otherwise : Duration.between(since, at).toSeconds();
    }
}
