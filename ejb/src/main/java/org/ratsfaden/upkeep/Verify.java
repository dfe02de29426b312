package org.ratsfaden.upkeep;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.journey.FollowChanges;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.upkeep.Complaint.Kind;
import org.ratsfaden.upkeep.Onlooker.Progress;
import org.ratsfaden.upkeep.Onlooker.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares everything with everything: originals, rows, index. May run at any time; changes nothing but orphans. */
public final class Verify {

    private static final Logger LOG = LoggerFactory.getLogger(Verify.class);
    private static final int AT_ONCE = 100;

    private final Documents documents;
    private final OriginalFiles originals;
    private final StepQueue queue;
    private final SearchIndex index;
    private final FollowChanges follow;
    private final Transactions transactions;
    private final Clock clock;

    public Verify(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            SearchIndex index,
            FollowChanges follow,
            Transactions transactions,
            Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.queue = queue;
        this.index = index;
        this.follow = follow;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks at everything once.
     *
     * @throws IOException if it could not be looked at, which says nothing about it
     */
    public State verify(Orphans orphans, Onlooker onlooker) throws IOException {
        Tally tally = new Tally(onlooker);
        long files = new CheckOriginals(documents, originals, transactions, clock).check(orphans, tally);
        long seen = canFollow(tally)
                ? checkRows(files, new CheckSearch(documents, index, follow, transactions), tally)
                : checkRows(files, tally);
        State state = new State(seen, files, tally.faults(), tally.notes());
        LOG.info(
                "verified documents={} originals={} faults={} notes={}",
                state.documents(),
                state.originals(),
                state.faults(),
                state.notes());
        return state;
    }

    /** One row that nobody can read keeps search from following, and then its index says nothing about the others. */
    private boolean canFollow(Onlooker onlooker) {
        try {
            follow.catchUp();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("search cannot follow", e);
            onlooker.found(
                    new Complaint(Kind.SEARCH_STANDS, "index", e.getClass().getSimpleName()));
            return false;
        }
    }

    private interface Look {

        void at(Document document) throws IOException;
    }

    private long checkRows(long files, CheckSearch search, Onlooker onlooker) throws IOException {
        long seen = look(files, document -> search.check(document, onlooker), onlooker);
        search.checkTheRest(onlooker);
        return seen;
    }

    private long checkRows(long files, Onlooker onlooker) throws IOException {
        return look(files, document -> {}, onlooker);
    }

    private long look(long files, Look look, Onlooker onlooker) throws IOException {
        CheckDocuments rows = new CheckDocuments(documents, queue, transactions);
        long seen = 0;
        for (List<DocumentId> ids = after(Optional.empty()); !ids.isEmpty(); ids = after(Optional.of(ids.getLast()))) {
            for (Document document : rows.check(ids, onlooker)) {
                look.at(document);
            }
            seen += ids.size();
            onlooker.progress(new Progress(Stage.DOCUMENTS, seen, Math.max(seen, files)));
        }
        rows.checkSteps(onlooker);
        return seen;
    }

    private List<DocumentId> after(Optional<DocumentId> last) {
        return transactions.inOne(() -> documents.idsAfter(last, AT_ONCE));
    }

    /**
     * What was seen.
     *
     * @param faults complaints about what is really wrong
     * @param notes the others
     */
    public record State(long documents, long originals, long faults, long notes) {

        public boolean isSound() {
            return faults == 0;
        }
    }
}
