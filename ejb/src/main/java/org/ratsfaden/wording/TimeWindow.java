package org.ratsfaden.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as far as the words say.
 *
 * @param from the first day it may be meant; {@code null} where only the end is stated ("bis Ende März"), or nothing can be reckoned
 * @param to the last day it may be meant; {@code null} where nothing can be reckoned
 */
public record TimeWindow(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {

    /** How exactly the words state it. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** "in gut einem Jahr", "Anfang 2019", "im Herbst". */
        APPROXIMATE,
        /** No days can be reckoned: "bis zur nächsten Sitzung". */
        OPEN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final TimeWindow OPEN = new TimeWindow(null, null, Precision.OPEN);

    static TimeWindow of(LocalDate from, LocalDate to, Precision precision) {
        return new TimeWindow(from, to, precision);
    }

    static TimeWindow month(LocalDate day) {
        return of(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
    }

    static TimeWindow months(int year, int first, int last, Precision precision) {
        LocalDate end = LocalDate.of(year, last, 1);
        return of(LocalDate.of(year, first, 1), end.with(TemporalAdjusters.lastDayOfMonth()), precision);
    }

    /** "Anfang", "Mitte", "Ende" are the thirds of a year or of a month; without such a word it is the whole. */
    static TimeWindow part(String part, TimeWindow whole) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null) {
            return whole;
        }
        boolean year = ChronoUnit.DAYS.between(from, to) > 31;
        LocalDate second = year ? from.plusMonths(4) : from.plusDays(10);
        LocalDate third = year ? from.plusMonths(8) : from.plusDays(20);
        return switch (part) {
            case "Anfang" -> of(from, second.minusDays(1), Precision.APPROXIMATE);
            case "Mitte" -> of(second, third.minusDays(1), Precision.APPROXIMATE);
            case "Ende" -> of(third, to, Precision.APPROXIMATE);
            default -> whole;
        };
    }

    /** Only its end: "bis Ende März". What is due by the end of something is due on its last day. */
    TimeWindow until() {
        return new TimeWindow(null, to, precision);
    }
}
