package org.ratsfaden.web.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * The press desk: what waits, for whom, and until when.
 *
 * @param today in words
 * @param upcoming the number the next release would get
 * @param year the one its numbers are counted in
 * @param post how its mails fare
 * @param mayRenumber whether this reader may say where the year goes on
 * @param notice what has just been done or refused; {@code null} if nothing was
 */
public record DeskView(
        Frame frame,
        String today,
        List<Group> groups,
        String upcoming,
        int year,
        PostView post,
        boolean mayRenumber,
        @Nullable String notice) {

    public DeskView {
        groups = List.copyOf(groups);
    }

    /** Releases at one stage. */
    public record Group(String id, String title, String nothing, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One release.
     *
     * @param facts its number, its clock, who wrote it; in words
     * @param warning what has to be looked at; {@code null} if nothing
     */
    public record Line(
            String link,
            String title,
            List<String> facts,
            @Nullable String warning) {

        public Line {
            facts = List.copyOf(facts);
        }
    }
}
