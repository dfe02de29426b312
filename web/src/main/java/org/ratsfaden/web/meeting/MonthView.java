package org.ratsfaden.web.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.meeting.MeetingsView.Choice;
import org.ratsfaden.web.meeting.MeetingsView.Line;

/**
 * The sittings of one month, by days.
 *
 * @param name the month and its year
 * @param earlier the last month before it with a sitting; {@code null} if there is none
 * @param later the next month after it with a sitting; {@code null} if there is none
 * @param total how many sittings it has
 * @param weekdays their names, Monday first
 */
public record MonthView(
        String name,
        @Nullable Choice earlier,
        @Nullable Choice later,
        long total,
        List<Weekday> weekdays,
        List<Week> weeks) {

    public MonthView {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
    }

    /** Its name, short and whole. */
    public record Weekday(String abbreviation, String name) {}

    /**
     * Seven days.
     *
     * @param number of the week in its year (ISO 8601)
     */
    public record Week(int number, List<Day> days) {

        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * One day.
     *
     * @param name with weekday and month
     * @param within whether it belongs to the month; others only fill the first and the last week
     */
    public record Day(LocalDate day, String name, boolean within, boolean today, List<Line> meetings) {

        public Day {
            meetings = List.copyOf(meetings);
        }
    }
}
