package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.journey.PublicPart.Share;
import org.ratsfaden.web.page.Frame;

/**
 * How minutes divide into what the public may have and what it may not.
 *
 * @param document the way to the whole
 * @param problem why nothing came of it; {@code null} if nothing was tried
 * @param mixed pages that hold both
 * @param publishable whether there is a page to be published
 * @param unpublishable the words where there is none
 */
public record DivideView(
        Frame frame,
        String title,
        String document,
        @Nullable String problem,
        List<PageView> pages,
        long mixed,
        boolean publishable,
        String unpublishable) {

    public DivideView {
        pages = List.copyOf(pages);
    }

    /** One page, and the way to it. */
    public record PageView(String name, String link, Share share, String words) {

        public String kind() {
            return switch (share) {
                case PUBLIC -> "success";
                case BOTH, TEXTLESS -> "warning";
                case CLOSED -> "info";
            };
        }

        public String icon() {
            return share == Share.PUBLIC ? "visibility" : "visibility-off";
        }
    }
}
