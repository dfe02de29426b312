package org.ratsfaden.trouble;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has failed, told from an exception and all it came from; where several fit, the first. In the operator's words, with what
 * to do.
 */
public enum Trouble {
    DISK_FULL(true, "The disk is full.", "Make room on the disk of RATSFADEN_HOME; all goes on by itself then."),
    DATABASE_AWAY(
            true,
            "The database does not answer.",
            "Start it, or look at RATSFADEN_DB_URL; all goes on by itself then."),
    NO_WORKER(
            true,
            "No process for reading files can be started.",
            "Look at the memory of the machine and at ratsfaden.worker.path; all goes on by itself then."),
    NO_VIRUS_CHECK(
            true,
            "The virus check gives no verdict.",
            "Start clamd, or look at ratsfaden.antivirus; nothing is read until then, and all goes on by itself."),
    NO_MAIL_SERVER(
            true,
            "The mail server takes no mail.",
            "Start it, or look at ratsfaden.mail.host and its neighbours; mails wait, and all goes on by itself."),
    WORKER_STOPPED(
            false,
            "The process that read the file was stopped from outside.",
            "If it was nobody of you, the machine has too little memory: lower ratsfaden.extraction.heap-megabytes or workers."),
    NOT_ALLOWED(
            false,
            "A file may not be read or written.",
            "Everything in RATSFADEN_HOME must belong to the account the server runs under."),
    FILE_MISSING(false, "A file that should be there is missing.", "Put it back from the backup; the log names it."),
    DATABASE_REFUSES(false, "The database did not do what it was asked.", "The log has its words."),
    DISK_FAILS(false, "A file could not be read or written.", "Look at the disk; the log names the file."),
    UNEXPECTED(false, "Something unexpected happened.", "The log has the details; report them.");

    private final boolean passes;
    private final String what;
    private final String remedy;

    Trouble(boolean passes, String what, String remedy) {
        this.passes = passes;
        this.what = what;
        this.remedy = remedy;
    }

    /** Whether it has nothing to do with what was being worked on, so that trying it again later is right, however often. */
    public boolean passes() {
        return passes;
    }

    /** What is wrong and what to do, two sentences. */
    public String advice() {
        return what + " " + remedy;
    }

    /** The trouble with whose {@link #advice} a note begins. */
    public static Trouble noted(String note) {
        return Stream.of(values())
                .filter(trouble -> note.startsWith(trouble.advice()))
                .findFirst()
                .orElse(UNEXPECTED);
    }

    public static Trouble of(Throwable failure) {
        Set<Throwable> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return allOf(failure, known)
                .map(Trouble::ofThisOne)
                .min(Enum::compareTo)
                .orElse(UNEXPECTED);
    }

    /** The failure, its causes and whatever was suppressed, each once. */
    private static Stream<Throwable> allOf(@Nullable Throwable failure, Set<Throwable> known) {
        if (failure == null || !known.add(failure)) {
            return Stream.empty();
        }
        Stream<Throwable> behind = Stream.concat(
                allOf(failure.getCause(), known),
                Stream.of(failure.getSuppressed()).flatMap(suppressed -> allOf(suppressed, known)));
        return Stream.concat(Stream.of(failure), behind);
    }

    private static Trouble ofThisOne(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return DISK_FULL;
        }
        if (message.startsWith("Cannot run program")) {
            return NO_WORKER;
        }
        return switch (failure) {
            case Troubled troubled -> troubled.trouble();
            case SQLException refused -> ofState(Objects.requireNonNullElse(refused.getSQLState(), ""));
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> NOT_ALLOWED;
            case NoSuchFileException _ -> FILE_MISSING;
            case IOException _ -> DISK_FAILS;
            default -> ofTheServersOwn(failure.getClass().getName());
        };
    }

    /** SQLSTATE of PostgreSQL (appendix A of its manual) and H2 (ErrorCode): 08 is a lost connection everywhere. */
    private static Trouble ofState(String state) {
        return switch (state) {
            case "53100" -> DISK_FULL;
            // too many connections, shut down by the operator, after a crash, still starting; H2: broken, closed,
            // locked away
            case "53300", "57P01", "57P02", "57P03", "90067", "90098", "90121", "90020" -> DATABASE_AWAY;
            default -> state.startsWith("08") ? DATABASE_AWAY : DATABASE_REFUSES;
        };
    }

    /** Told by their names: no capability knows the technology they come from. */
    private static Trouble ofTheServersOwn(String name) {
        if (name.startsWith("jakarta.resource.")) { // the pool has no connection to give
            return DATABASE_AWAY;
        }
        return name.startsWith("jakarta.persistence.") || name.startsWith("jakarta.transaction.")
                ? DATABASE_REFUSES
                : UNEXPECTED;
    }
}
