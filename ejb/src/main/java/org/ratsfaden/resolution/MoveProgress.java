package org.ratsfaden.resolution;

import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.ResolutionId;

/** What was done about a decision goes with it when it gets another id; where two turn out to be one, nothing of either is lost. */
public final class MoveProgress implements ItemMoves {

    private final Progresses progresses;

    public MoveProgress(Progresses progresses) {
        this.progresses = progresses;
    }

    @Override
    public void moved(ResolutionId from, ResolutionId to) {
        progresses.move(from, to);
    }
}
