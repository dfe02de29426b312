package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * Something on the way to a concept: an event, or until when the concept shall stand.
 *
 * @param title what it is called: "1. Integrationsgipfel"; of a deadline, its wording: "in gut einem Jahr"
 * @param from the first day that may be meant; {@code null} if only the last is known
 * @param to the last day that may be meant; the same for an event on a day
 */
public record Milestone(Kind kind, String title, @Nullable LocalDate from, LocalDate to, Evidence evidence) {

    /** What it is. */
    public enum Kind {
        EVENT,
        DEADLINE;

        /** The name in the database and in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
