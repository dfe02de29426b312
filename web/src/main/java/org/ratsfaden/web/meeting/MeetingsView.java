package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.Pagination;

/**
 * What the list of sittings shows, or one month of their calendar.
 *
 * @param total how many there are of all that were asked for
 * @param month the calendar; {@code null} for the list
 * @param months the list in order, latest first; empty for the calendar
 * @param looks the calendar and the list
 * @param years the choices of a year
 * @param committees the choices of a committee, the first of them every committee
 * @param pagination of the list
 */
public record MeetingsView(
        Frame frame,
        MeetingsAsked asked,
        long total,
        @Nullable MonthView month,
        List<Month> months,
        List<Choice> looks,
        List<Choice> years,
        List<Choice> committees,
        Pagination pagination) {

    public MeetingsView {
        months = List.copyOf(months);
        looks = List.copyOf(looks);
        years = List.copyOf(years);
        committees = List.copyOf(committees);
    }

    /** Where page {@code number} of the list is. */
    public String pageLink(int number) {
        return frame.link(asked.onPage(number).address());
    }

    /** Where calendar programs fetch the same sittings. */
    public String calendar() {
        return asked.calendar().toString();
    }

    /** The sittings of one month. */
    public record Month(String name, List<Line> meetings) {

        public Month {
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * One sitting.
     *
     * @param body {@code null} for the portal's own
     * @param known how much is known of it, in words
     */
    public record Line(
            String day, String committee, @Nullable String body, String link, String known) {}

    /** A narrowing, and where it leads. */
    public record Choice(String label, String link, boolean chosen) {}
}
