package org.ratsfaden.web.start;

import java.util.List;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.Desk;
import org.ratsfaden.web.search.HitView;
import org.ratsfaden.web.search.SavedView;
import org.ratsfaden.web.search.SearchView.Choice;

/**
 * What the start page shows.
 *
 * @param total documents this reader may read
 * @param beingRead files that have come and are still being read; 0 for readers who are not told
 * @param desks what waits for this reader
 * @param saved the searches this reader has saved
 * @param latest the newest of them
 * @param kinds how many there are of each kind, and the way to them
 */
public record StartView(
        Frame frame,
        long total,
        long beingRead,
        List<Desk> desks,
        List<SavedView> saved,
        List<HitView> latest,
        List<Choice> kinds) {

    public StartView {
        desks = List.copyOf(desks);
        saved = List.copyOf(saved);
        latest = List.copyOf(latest);
        kinds = List.copyOf(kinds);
    }
}
