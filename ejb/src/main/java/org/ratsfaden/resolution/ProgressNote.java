package org.ratsfaden.resolution;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far a decision has come, in the words of an office (Sachstand).
 *
 * @param text one to three sentences, at most 600 characters
 * @param reached where the office sees it: in progress, implemented or not feasible
 * @param by the account that wrote it
 */
public record ProgressNote(String text, ResolutionStatus reached, String by, Instant at) {

    /** What an office can report; the rest is found or decided by others. */
    public static final Set<ResolutionStatus> REPORTABLE =
            Set.of(ResolutionStatus.IN_PROGRESS, ResolutionStatus.IMPLEMENTED, ResolutionStatus.NOT_FEASIBLE);

    public static final int LONGEST = 600;
    public static final int MOST_SENTENCES = 3;

    /** A full stop behind a word, a bracket or a year; not behind "z. B.", "Dr." or "3." */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile(
            "(?<=[\\p{L})]{2}|\\d{4})(?<!\\b(?:Nr|Dr|Abs|Art|bzw|ca|ggf|inkl|vgl|gem|Prof|St|Str|Ziff|Mio|Mrd))"
                    + "[.!?][\"“)]?\\s+(?=[\\p{Lu}„\"(])");

    public ProgressNote {
        if (!fits(text) || !REPORTABLE.contains(reached)) {
            throw new IllegalArgumentException("a note has 1 to %d sentences and at most %d characters, and reports %s"
                    .formatted(MOST_SENTENCES, LONGEST, REPORTABLE));
        }
    }

    /** Whether this can be the text of a note. */
    public static boolean fits(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && BETWEEN_SENTENCES.split(text.strip(), -1).length <= MOST_SENTENCES;
    }
}
