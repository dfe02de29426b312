package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * The list of decisions.
 *
 * @param total the ones on other pages included
 * @param bodies the first is our own
 * @param handover for the council office, when an office is chosen; {@code null} otherwise
 * @param csv where the same list is as a table
 * @param printed where it is to be printed
 * @param pdf where it is as a PDF
 */
public record ResolutionsView(
        Frame frame,
        long total,
        List<Row> rows,
        List<Choice> committees,
        List<Choice> statuses,
        List<Choice> offices,
        List<Choice> kinds,
        String submitter,
        String due,
        List<Choice> bodies,
        @Nullable HandoverView handover,
        boolean overdue,
        boolean suspended,
        boolean draft,
        boolean unassigned,
        boolean narrowed,
        String csv,
        String printed,
        String pdf,
        String previous,
        String next) {

    public ResolutionsView {
        rows = List.copyOf(rows);
        committees = List.copyOf(committees);
        statuses = List.copyOf(statuses);
        offices = List.copyOf(offices);
        kinds = List.copyOf(kinds);
        bodies = List.copyOf(bodies);
    }

    /** One of the values of a filter; {@code value} is empty for all. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A decision in a list.
     *
     * @param origin what it is if not a usual decision, and whose: "Antrag: Fraktion Grün"; may be empty
     * @param kind colour of its state, which {@code icon} and {@code state} tell too
     * @param office and until when; empty as long as it is not assigned
     * @param note what was released last; empty if nothing was
     * @param delay why it is not carried out as was meant at first; may be empty
     * @param closed whether only some may read it
     */
    public record Row(
            String link,
            String title,
            String place,
            String outcome,
            String origin,
            String kind,
            String icon,
            String state,
            String office,
            String note,
            String delay,
            boolean closed,
            boolean draft) {}
}
