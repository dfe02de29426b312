package org.ratsfaden.journey;

import java.io.IOException;
import java.util.function.Consumer;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.placing.Consequences;

/** Steps, sittings and search, moved by what persons decide. */
public final class ConsequencesOfDecisions implements Consequences {

    private final StepQueue queue;
    private final Mentions mentions;
    private final FollowChanges follow;
    private final Consumer<DocumentId> alsoForget;

    public ConsequencesOfDecisions(StepQueue queue, Mentions mentions, FollowChanges follow) {
        this(queue, mentions, follow, _ -> {});
    }

    private ConsequencesOfDecisions(
            StepQueue queue, Mentions mentions, FollowChanges follow, Consumer<DocumentId> alsoForget) {
        this.queue = queue;
        this.mentions = mentions;
        this.follow = follow;
        this.alsoForget = alsoForget;
    }

    /** @param others what else has to go with an erased document, in the same transaction, while it is known of what it speaks */
    public ConsequencesOfDecisions forgetting(Consumer<DocumentId> others) {
        return new ConsequencesOfDecisions(queue, mentions, follow, others);
    }

    @Override
    public void finishErasureOf(DocumentId document) {
        queue.forget(document);
        alsoForget.accept(document);
        mentions.forget(document);
        queue.add(new Step.Erase(document));
    }

    @Override
    public void letSearchFollow() throws IOException {
        follow.catchUp();
    }
}
