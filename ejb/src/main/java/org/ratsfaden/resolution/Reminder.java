package org.ratsfaden.resolution;

import java.time.LocalDate;
import org.ratsfaden.meeting.ResolutionId;

/**
 * Somebody wants to be reminded of a decision (Wiedervorlage).
 *
 * @param words why; may be empty
 */
public record Reminder(ResolutionId resolution, LocalDate day, String words) {

    public static final int LONGEST = 200;

    public Reminder {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("the words of a reminder have at most %d characters".formatted(LONGEST));
        }
    }
}
