package org.ratsfaden.web.resolution;

import java.util.List;

/**
 * What waits for one reader, on the start page.
 *
 * @param total how much there is; {@code rows} are its beginning
 * @param link to all of it
 */
public record Desk(String title, long total, List<ResolutionsView.Row> rows, String link) {

    public Desk {
        rows = List.copyOf(rows);
    }
}
