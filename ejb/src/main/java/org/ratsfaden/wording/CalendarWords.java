package org.ratsfaden.wording;

import java.time.DayOfWeek;
import java.util.List;

/** Months and days of the week as they are written out. */
final class CalendarWords {

    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");

    private static final List<String> WEEK =
            List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");

    /** Each month, for a pattern. */
    static final String MONTH = String.join("|", MONTHS);

    /** Each day of the week, for a pattern. */
    static final String WEEKDAY = String.join("|", WEEK);

    private CalendarWords() {}

    /** From 1; January goes by any other name, as by "Jänner". */
    static int monthOf(String name) {
        return Math.max(MONTHS.indexOf(name), 0) + 1;
    }

    /** @param name one of {@link #WEEKDAY} */
    static DayOfWeek dayOfWeek(String name) {
        return DayOfWeek.of(WEEK.indexOf(name) + 1);
    }
}
