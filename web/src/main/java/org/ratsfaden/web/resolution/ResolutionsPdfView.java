package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * The list of decisions on paper.
 *
 * @param total how many there are, should {@code rows} be only their beginning
 * @param filters what it was narrowed to, in words
 * @param day on which this is how things stand
 */
public record ResolutionsPdfView(Frame frame, long total, List<ResolutionsView.Row> rows, String filters, String day) {

    public ResolutionsPdfView {
        rows = List.copyOf(rows);
    }
}
