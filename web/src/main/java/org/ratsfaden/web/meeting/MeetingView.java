package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;

/**
 * What the page of one sitting shows.
 *
 * @param committee name, and the way to its page
 * @param afterwards where the council office gives its decisions to offices; {@code null} for all others
 * @param facts number, times, place, chair: what is known
 * @param releases that told the public of it, or of one of its decisions
 */
public record MeetingView(
        Frame frame,
        String title,
        Named committee,
        String body,
        @Nullable String afterwards,
        List<Fact> facts,
        List<ItemView> items,
        List<FileView> files,
        List<ReleaseListView.Line> releases) {

    public MeetingView {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        files = List.copyOf(files);
        releases = List.copyOf(releases);
    }

    /** Something with a page of its own. */
    public record Named(String name, String link) {}

    public record Fact(String label, String value) {}
}
