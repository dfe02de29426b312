package org.ratsfaden.web.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.DayInput;

/**
 * The two date fields of the search page.
 *
 * @param fromProblem what is wrong with the first field; {@code null} if it was understood or is empty
 * @param toProblem what is wrong with the second
 */
public record Period(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Problem fromProblem,
        @Nullable Problem toProblem) {

    /** What is wrong with a date field. */
    public enum Problem {
        NOT_A_DATE,
        /** The end lies before the beginning. */
        ENDS_BEFORE_IT_BEGINS
    }

    /** A field that was not understood limits nothing; the page says so. */
    public static Period of(String from, String to) {
        DayInput begin = DayInput.of(from);
        DayInput end = DayInput.of(to);
        LocalDate first = begin instanceof DayInput.Understood(var day, var _) ? day : null;
        LocalDate last = end instanceof DayInput.Understood(var _, var day) ? day : null;
        if (first != null && last != null && last.isBefore(first)) {
            return new Period(null, null, null, Problem.ENDS_BEFORE_IT_BEGINS);
        }
        return new Period(first, last, problem(begin), problem(end));
    }

    private static @Nullable Problem problem(DayInput input) {
        return input instanceof DayInput.NotUnderstood ? Problem.NOT_A_DATE : null;
    }

    public boolean isUnderstood() {
        return fromProblem == null && toProblem == null;
    }
}
