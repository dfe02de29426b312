package org.ratsfaden.meeting;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A stretch of days.
 *
 * @param last belongs to it; not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before " + first + ", but is " + last);
        }
    }

    public static Days of(Year year) {
        return new Days(year.atDay(1), year.atDay(year.length()));
    }

    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contain(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
