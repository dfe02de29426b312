package org.ratsfaden.resolution;

import java.time.LocalDate;

/**
 * A committee has found that a decision is settled (Erledigung festgestellt). Not the same as its being reported as implemented.
 *
 * @param committee its name
 * @param item number of the agenda item, as written
 */
public record Settlement(String committee, LocalDate day, String item) {

    private static final int LONGEST_COMMITTEE = 200;
    private static final int LONGEST_ITEM = 20;

    public Settlement {
        if (committee.isBlank() || committee.length() > LONGEST_COMMITTEE) {
            throw new IllegalArgumentException(
                    "a committee has a name of 1 to %d characters".formatted(LONGEST_COMMITTEE));
        }
        if (item.isBlank() || item.length() > LONGEST_ITEM) {
            throw new IllegalArgumentException("an item has 1 to %d characters".formatted(LONGEST_ITEM));
        }
    }
}
