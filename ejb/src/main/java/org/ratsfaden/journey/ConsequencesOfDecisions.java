package org.ratsfaden.journey;

import java.io.IOException;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.placing.Consequences;

/** Steps, sittings and search, moved by what persons decide. */
public final class ConsequencesOfDecisions implements Consequences {

    private final StepQueue queue;
    private final Mentions mentions;
    private final FollowChanges follow;

    public ConsequencesOfDecisions(StepQueue queue, Mentions mentions, FollowChanges follow) {
        this.queue = queue;
        this.mentions = mentions;
        this.follow = follow;
    }

    @Override
    public void finishErasureOf(DocumentId document) {
        queue.forget(document);
        mentions.forget(document);
        queue.add(new Step.Erase(document));
    }

    @Override
    public void letSearchFollow() throws IOException {
        follow.catchUp();
    }
}
