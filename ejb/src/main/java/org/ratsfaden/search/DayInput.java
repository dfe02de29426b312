package org.ratsfaden.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wrote into a date field: a day, a month or a year. */
public sealed interface DayInput {

    /** Nothing was written. */
    record Empty() implements DayInput {}

    /**
     * Understood.
     *
     * @param first first day of what was written
     * @param last last day of it; the same for a day
     */
    record Understood(LocalDate first, LocalDate last) implements DayInput {}

    /** Not a date. */
    record NotUnderstood(String written) implements DayInput {}

    /** Reads {@code 06.03.2018}, {@code 6.3.2018}, {@code 03/2018}, {@code 03.2018}, {@code 2018} and {@code 2018-03-06}. */
    public static DayInput of(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        try {
            Matcher day = Written.DAY.matcher(text);
            if (day.matches()) {
                return day(number(day, 3), number(day, 2), number(day, 1));
            }
            Matcher iso = Written.ISO_DAY.matcher(text);
            if (iso.matches()) {
                return day(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher month = Written.MONTH.matcher(text);
            if (month.matches()) {
                YearMonth found = YearMonth.of(number(month, 2), number(month, 1));
                return new Understood(found.atDay(1), found.atEndOfMonth());
            }
            if (Written.YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return new Understood(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        } catch (DateTimeException e) {
            return new NotUnderstood(text);
        }
        return new NotUnderstood(text);
    }

    private static DayInput day(int year, int month, int dayOfMonth) {
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        return new Understood(day, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** How dates are written. */
    final class Written {

        private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
        private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
        private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
        private static final Pattern YEAR = Pattern.compile("\\d{4}");

        private Written() {}
    }
}
