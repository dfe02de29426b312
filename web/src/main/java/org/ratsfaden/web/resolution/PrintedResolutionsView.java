package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ResolutionsView.Row;

/**
 * The list of decisions on paper: what everybody may read, or what only some may, never both.
 *
 * @param heading whose list it is, and for which sitting
 * @param closed whether it is the list of what only some may read
 * @param total the ones included that are not there any more
 * @param cut what is said if not all are there; empty if all are
 * @param list where it stands on the screen
 * @param other the other of both lists; empty if this reader has none
 */
public record PrintedResolutionsView(
        Frame frame,
        String heading,
        String asOf,
        boolean closed,
        long total,
        List<Row> rows,
        String cut,
        String list,
        String other) {

    public PrintedResolutionsView {
        rows = List.copyOf(rows);
    }
}
