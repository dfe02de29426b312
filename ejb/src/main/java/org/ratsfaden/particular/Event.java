package org.ratsfaden.particular;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * Something that takes place on a day.
 *
 * @param from by the clock of the council's place; {@code null} if not stated
 * @param to {@code null} if not stated
 * @param place {@code null} if not stated
 * @param evidence the words that state the day
 */
public record Event(
        String title,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String place,
        Evidence evidence)
        implements Particular {

    /** With what {@code other} says of it besides. */
    public Event with(Event other) {
        return new Event(
                title,
                day,
                from == null ? other.from : from,
                from == null ? other.to : to,
                place == null ? other.place : place,
                evidence);
    }
}
