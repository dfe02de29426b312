package org.ratsfaden.resolution;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was announced of a decision taken in closed session (Bekanntgabe): words of its own, chosen for the public.
 *
 * @param committee in whose sitting it was announced
 * @param day of that sitting; before it nobody outside the house sees the announcement
 * @param item number of the agenda item, as written
 */
public record Announcement(String words, String committee, LocalDate day, String item, String by, Instant at) {

    public static final int LONGEST = 2_000;
    private static final int LONGEST_COMMITTEE = 200;
    private static final int LONGEST_ITEM = 20;

    public Announcement {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("an announcement has 1 to %d characters".formatted(LONGEST));
        }
        if (committee.isBlank() || committee.length() > LONGEST_COMMITTEE || item.length() > LONGEST_ITEM) {
            throw new IllegalArgumentException("an announcement names its sitting");
        }
    }
}
