package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one reader, on the start page.
 *
 * @param heading where the title leads; {@code null} if nowhere
 * @param total how much there is; {@code rows} are its beginning
 * @param link to all of it
 */
public record Desk(String title, @Nullable String heading, long total, List<ResolutionsView.Row> rows, String link) {

    public Desk {
        rows = List.copyOf(rows);
    }

    Desk(String title, long total, List<ResolutionsView.Row> rows, String link) {
        this(title, null, total, rows, link);
    }

    /** The same under another title that leads somewhere. */
    Desk titled(String other, String where) {
        return new Desk(other, where, total, rows, link);
    }
}
