package org.ratsfaden.web.resolution;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/** What was announced of closed decisions. */
public record AnnouncementsView(Frame frame, List<Line> lines) {

    public AnnouncementsView {
        lines = List.copyOf(lines);
    }

    /** @param place the sitting in which it was announced, in words */
    public record Line(String words, String place) {}
}
