package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.Pagination;

/**
 * What the list of sittings shows.
 *
 * @param months in order, latest first
 * @param years the choices of a year, the first of them every year
 * @param committees the choices of a committee, the first of them every committee
 */
public record MeetingsView(
        Frame frame,
        MeetingsAsked asked,
        long total,
        List<Month> months,
        List<Choice> years,
        List<Choice> committees,
        Pagination pagination) {

    public MeetingsView {
        months = List.copyOf(months);
        years = List.copyOf(years);
        committees = List.copyOf(committees);
    }

    /** Where page {@code number} of the list is. */
    public String pageLink(int number) {
        return frame.link(asked.onPage(number).address());
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
