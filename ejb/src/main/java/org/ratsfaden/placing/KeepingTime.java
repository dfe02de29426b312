package org.ratsfaden.placing;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

/** How long something is kept. */
public sealed interface KeepingTime {

    /** For ever (ständig). */
    record Permanent() implements KeepingTime {}

    /** @param length counted from the day of the document */
    record For(Period length) implements KeepingTime {

        public For {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a time of keeping is longer than nothing, but is " + length);
            }
        }
    }

    /** Whether something that began on {@code day} is no longer kept on {@code today}. */
    default boolean isOver(LocalDate day, LocalDate today) {
        return switch (this) {
            case Permanent() -> false;
            case For(var length) -> day.plus(length).isBefore(today);
        };
    }

    /**
     * As a setting writes it: {@code permanent}, or a period of ISO 8601 like {@code P5Y}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static KeepingTime parse(String text) {
        if (text.equals("permanent")) {
            return new Permanent();
        }
        try {
            return new For(Period.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected permanent or a period like P5Y, but found: " + text, e);
        }
    }

    /** The way a setting writes it. */
    default String words() {
        return switch (this) {
            case Permanent() -> "permanent";
            case For(var length) -> length.toString();
        };
    }
}
