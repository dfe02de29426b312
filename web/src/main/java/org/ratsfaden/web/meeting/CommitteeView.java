package org.ratsfaden.web.meeting;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * What the page of one committee shows.
 *
 * @param meetings the latest
 * @param allMeetings the way to all of them, where there are more
 * @param calendar where calendar programs fetch them
 * @param decided the latest
 * @param documents the way to all its documents
 */
public record CommitteeView(
        Frame frame,
        String name,
        long total,
        List<MeetingsView.Line> meetings,
        String allMeetings,
        String calendar,
        List<DecidedView> decided,
        String documents) {

    public CommitteeView {
        meetings = List.copyOf(meetings);
        decided = List.copyOf(decided);
    }

    /** Something decided in a sitting. */
    public record DecidedView(String day, ItemView item) {}
}
