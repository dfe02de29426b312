package org.ratsfaden.web.press;

import java.util.List;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.Pagination;

/**
 * The releases of a year, or all.
 *
 * @param total how many there are in all
 * @param year the one that is shown; 0 for all
 * @param years the ways to the years there are
 */
public record ReleaseListView(Frame frame, long total, int year, List<Year> years, List<Line> lines, Pagination pages) {

    public ReleaseListView {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** A year in which releases were issued. */
    public record Year(int year, String link) {}

    /**
     * One release.
     *
     * @param corrected whether a correction holds
     */
    public record Line(
            String link,
            String kind,
            String title,
            String number,
            String day,
            String isoDay,
            String lead,
            boolean corrected) {}

    /** The way to another page of this list. */
    public String page(int number) {
        return frame.link(frame.here().without("seite").with("seite", number == 1 ? "" : Integer.toString(number)));
    }
}
