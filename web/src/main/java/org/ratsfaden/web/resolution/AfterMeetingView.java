package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;

/**
 * All decisions of one sitting that an office can be given, with what the words of each propose.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param action where the form leads
 * @param promises what was promised and is not followed up, the best first
 * @param assigned decisions that an office has already
 */
public record AfterMeetingView(
        Frame frame,
        String title,
        String meeting,
        @Nullable String notice,
        String action,
        List<Proposal> proposals,
        List<Proposal> promises,
        List<ResolutionsView.Row> assigned) {

    public AfterMeetingView {
        proposals = List.copyOf(proposals);
        promises = List.copyOf(promises);
        assigned = List.copyOf(assigned);
    }

    /**
     * @param decision its wording; empty if it is not stated
     * @param chosen whether it is proposed to be given: an office is read from its words
     */
    public record Proposal(
            String id,
            long revision,
            String link,
            String title,
            String number,
            String decision,
            String office,
            String deadline,
            List<Choice> accounts,
            boolean chosen) {

        public Proposal {
            accounts = List.copyOf(accounts);
        }
    }
}
