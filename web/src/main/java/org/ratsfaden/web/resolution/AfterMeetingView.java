package org.ratsfaden.web.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;
import org.ratsfaden.web.resolution.ResolutionsView.Row;

/**
 * All decisions of one sitting that an office can be given, with what the words of each propose.
 *
 * @param notice what has just happened; {@code null} if nothing
 * @param problems why something that was ticked was not given
 * @param action where the form leads
 * @param promises what was promised and is not followed up, the best first
 * @param assigned decisions that an office has already
 */
public record AfterMeetingView(
        Frame frame,
        String title,
        String meeting,
        @Nullable String notice,
        List<String> problems,
        String action,
        List<Proposal> proposals,
        List<Proposal> promises,
        List<Row> assigned) {

    public AfterMeetingView {
        problems = List.copyOf(problems);
        proposals = List.copyOf(proposals);
        promises = List.copyOf(promises);
        assigned = List.copyOf(assigned);
    }

    /**
     * @param decision its wording; empty if it is not stated
     * @param chosen whether it is ticked; proposed is what an office can be read from
     * @param notGiven why it was ticked and not given
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
            boolean chosen,
            NotGiven notGiven) {

        public Proposal {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * Why something that was ticked was not given, each told where it belongs; empty if that is not why.
     *
     * @param office beside the office
     * @param deadline beside the deadline
     * @param words of the whole
     * @param now how it stands now, to be seen before it is ticked again; {@code null} unless somebody else was there first
     */
    public record NotGiven(
            String office,
            String deadline,
            String words,
            @Nullable Row now) {

        public static final NotGiven NOTHING = new NotGiven("", "", "", null);
    }
}
