package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * What somebody is reminded of.
 *
 * @param calendar where it is fetched once
 * @param subscription what a calendar program asks for again and again, with name and password
 * @param typed what was typed and is no address to which mail goes; empty if nothing was
 * @param address where it is sent by mail too; empty if nowhere
 */
public record RemindersView(
        Frame frame,
        List<ResolutionsView.Row> rows,
        String calendar,
        String subscription,
        String typed,
        String address) {

    public RemindersView {
        rows = List.copyOf(rows);
    }
}
