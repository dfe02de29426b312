package org.ratsfaden.web.operation;

import java.util.List;
import org.ratsfaden.settings.Settings.Effective;
import org.ratsfaden.web.page.Frame;

/**
 * How the portal fares. Of documents it shows ids alone: the administrator reads nothing that is not public.
 *
 * @param attention whether somebody should look
 */
public record OperationView(
        Frame frame,
        boolean attention,
        List<Group> groups,
        List<StuckStep> stuck,
        List<UnreadFile> unread,
        List<Effective> settings) {

    public OperationView {
        groups = List.copyOf(groups);
        stuck = List.copyOf(stuck);
        unread = List.copyOf(unread);
        settings = List.copyOf(settings);
    }

    /** Facts that belong together. */
    public record Group(String id, String title, List<Fact> facts) {}

    public record Fact(String label, String value) {}

    /** @param reason why it did not work, and what to do, in words */
    public record StuckStep(String id, String document, String step, int attempts, String reason, String since) {}

    /** @param reason why it could not be read, in words */
    public record UnreadFile(String document, String reason, String since) {}
}
