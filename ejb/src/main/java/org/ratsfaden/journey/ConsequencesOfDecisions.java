package org.ratsfaden.journey;

import java.io.IOException;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.Consequences;

/** Steps and search, moved by what persons decide. */
public final class ConsequencesOfDecisions implements Consequences {

    private final StepQueue queue;
    private final FollowChanges follow;

    public ConsequencesOfDecisions(StepQueue queue, FollowChanges follow) {
        this.queue = queue;
        this.follow = follow;
    }

    @Override
    public void finishErasureOf(DocumentId document) {
        queue.forget(document);
        queue.add(new Step.Erase(document));
    }

    @Override
    public void letSearchFollow() throws IOException {
        follow.catchUp();
    }
}
