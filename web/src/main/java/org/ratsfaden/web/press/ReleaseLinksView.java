package org.ratsfaden.web.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * What one release is linked to.
 *
 * @param address of the release in the workshop
 * @param suggested what its text speaks of besides, best first
 * @param typed what was sent and is nothing that can be linked; empty otherwise
 * @param problem why it cannot; {@code null} if nothing went wrong
 * @param notice what was done; {@code null} if nothing
 */
public record ReleaseLinksView(
        Frame frame,
        String address,
        String title,
        List<LinkedView> confirmed,
        List<LinkedView> suggested,
        String typed,
        @Nullable String problem,
        @Nullable String notice) {

    public ReleaseLinksView {
        confirmed = List.copyOf(confirmed);
        suggested = List.copyOf(suggested);
    }
}
