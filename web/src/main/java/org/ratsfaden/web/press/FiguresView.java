package org.ratsfaden.web.press;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * What the press office has sent out in a year: a table whose cells are drawn, too.
 *
 * @param rows the months that have begun; the last one adds them up and is not drawn
 * @param before the way to the year before
 */
public record FiguresView(Frame frame, int year, List<Row> rows, Row sum, String before) {

    public FiguresView {
        rows = List.copyOf(rows);
    }

    public record Row(String month, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param share of the highest in its column, from 0 to 100: how long its bar is */
    public record Cell(long count, long share) {}
}
