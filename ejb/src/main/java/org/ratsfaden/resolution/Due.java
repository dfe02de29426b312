package org.ratsfaden.resolution;

import java.time.LocalDate;

/**
 * A decision that somebody is to think of on a day.
 *
 * @param words why, in the reminder's own words; empty for a deadline
 */
public record Due(Followed followed, LocalDate day, Why why, String words) {

    /** Why it is due. */
    public enum Why {
        /** They wished to be reminded (Wiedervorlage). */
        WISHED,
        /** It has to be carried out by then (Frist). */
        DEADLINE
    }
}
