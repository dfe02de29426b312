package org.ratsfaden.press;

import java.time.Instant;

/**
 * Something that was done with a release.
 *
 * @param by an account, {@code clock}, or the folder a file came from
 * @param version the version it was done with
 * @param words a reason, or who gave a Freigabe; may be empty
 */
public record HistoryEntry(Instant at, String by, Deed deed, int version, String words) {

    /** Who did what nobody did: its time had come. */
    public static final String CLOCK = "clock";
}
