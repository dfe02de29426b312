package org.ratsfaden.resolution;

import java.util.Collection;
import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.ResolutionId;

/** All that people have entered about decisions: it moves with them, and goes with the last document that tells of them. */
public record HangsOnDecisions(Progresses progresses, Reminders reminders, Announcements announcements)
        implements ItemMoves {

    @Override
    public void moved(ResolutionId from, ResolutionId to) {
        progresses.move(from, to);
        reminders.move(from, to);
        announcements.move(from, to);
    }

    void forget(Collection<ResolutionId> decisions) {
        progresses.forget(decisions);
        reminders.forget(decisions);
        announcements.forget(decisions);
    }
}
