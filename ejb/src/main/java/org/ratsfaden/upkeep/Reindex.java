package org.ratsfaden.upkeep;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Onlooker.Progress;
import org.ratsfaden.upkeep.Onlooker.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the index of this server anew. The old one answers and follows until the new one takes over, or for good. */
public final class Reindex {

    private static final Logger LOG = LoggerFactory.getLogger(Reindex.class);

    private final Documents documents;
    private final FollowChanges follow;
    private final Transactions transactions;
    private final AtomicBoolean underWay = new AtomicBoolean();

    public Reindex(Documents documents, FollowChanges follow, Transactions transactions) {
        this.documents = documents;
        this.follow = follow;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param changes how many documents were put in, some of them perhaps more than once */
        record Rebuilt(long changes) implements Outcome {}

        /** The old index goes on. */
        record GivenUp(String why) implements Outcome {}
    }

    public Outcome reindex(Onlooker onlooker) {
        if (!underWay.compareAndSet(false, true)) {
            return new Outcome.GivenUp("it is being built already");
        }
        AtomicLong done = new AtomicLong();
        try {
            long all = transactions.inOne(documents::count);
            follow.rebuild(more -> onlooker.progress(new Progress(Stage.INDEXING, done.addAndGet(more), all)));
            return new Outcome.Rebuilt(done.get());
        } catch (IOException e) {
            LOG.warn("index could not be built anew, the old one goes on done={}", done, e);
            return new Outcome.GivenUp(String.valueOf(e.getMessage()));
        } finally {
            underWay.set(false);
        }
    }
}
