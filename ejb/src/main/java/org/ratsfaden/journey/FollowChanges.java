package org.ratsfaden.journey;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Documents;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.search.FreshIndex;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.trouble.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this server's search index up to date with the database: whatever has a higher {@link Document#indexSeq} than the index
 * contains is put in, in that order. The one mechanism for what is new, changed, hidden, lost in a crash, or written by another
 * server.
 *
 * <p>Any thread may call anything here; one at a time follows, the others wait.
 */
public final class FollowChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FollowChanges.class);

    private static final int AT_ONCE = 50;

    private final Documents documents;
    private final IndexChanges changes;
    private final SearchIndex index;
    private final Clarifications clarifications;
    private final Transactions transactions;
    private volatile boolean failing;

    public FollowChanges(
            Documents documents,
            Particulars particulars,
            SearchIndex index,
            Clarifications clarifications,
            Transactions transactions) {
        this.documents = documents;
        this.changes = new IndexChanges(documents, particulars);
        this.index = index;
        this.clarifications = clarifications;
        this.transactions = transactions;
    }

    /**
     * Returns when everything committed before the call can be found, but for documents the index refuses: they are left out and
     * the clerk is asked.
     *
     * @throws IOException if the index could not be written; the next call tries again
     */
    public synchronized void catchUp() throws IOException {
        try {
            for (List<Document> changed = next(index.containedSeq());
                    !changed.isEmpty();
                    changed = next(index.containedSeq())) {
                teach(index::apply, changed);
            }
            failing = false;
        } catch (IOException | RuntimeException e) {
            failing = true;
            throw e;
        }
    }

    /** Whether the last attempt to follow failed; then search tells of the past, and health has to say so. */
    public boolean isFailing() {
        return failing;
    }

    /**
     * At start: an index that knows of more than the database was made beside another one (restored, or begun anew) and is filled
     * from the beginning.
     */
    public synchronized void beginAnewIfAhead() throws IOException {
        if (index.containedSeq() > transactions.inOne(documents::lastIndexSeq)) {
            LOG.warn("index is ahead of the database and is built anew contained={}", index.containedSeq());
            index.clear();
        }
    }

    /**
     * Builds the index anew beside the one that answers, which goes on following; what is narrowed meanwhile is hidden at once
     * there, and before anybody is answered from the new one.
     *
     * @param progress is told, again and again, how far it is
     * @throws IOException if it could not be built; the old one goes on then, and nothing is left over
     */
    public void rebuild(LongConsumer progress) throws IOException {
        try (FreshIndex fresh = index.buildBeside()) {
            fill(fresh, progress);
            fresh.flush();
            synchronized (this) {
                long last = transactions.inOne(documents::lastIndexSeq);
                fill(fresh, progress);
                fresh.takeOver(last);
            }
        }
        LOG.info("index rebuilt contained={}", index.containedSeq());
    }

    private void fill(FreshIndex fresh, LongConsumer progress) throws IOException {
        for (List<Document> changed = next(fresh.containedSeq());
                !changed.isEmpty();
                changed = next(fresh.containedSeq())) {
            teach(fresh::apply, changed);
            progress.accept(changed.size());
        }
    }

    private List<Document> next(long seq) {
        return transactions.inOne(() -> documents.changedSince(seq, AT_ONCE));
    }

    /** The index, or the fresh one beside it. */
    private interface Pupil {

        void learn(List<IndexChange> changes) throws IOException;
    }

    /** All at once, or one after the other if there is one among them that is refused. */
    private void teach(Pupil pupil, List<Document> changed) throws IOException {
        try {
            pupil.learn(transactions.inOne(() -> changes.of(changed)));
        } catch (RuntimeException e) {
            if (Trouble.of(e) != Trouble.UNEXPECTED) {
                throw e;
            }
            if (changed.size() == 1) {
                leaveOut(pupil, changed.getFirst(), e);
                return;
            }
            for (Document document : changed) {
                teach(pupil, List.of(document));
            }
        }
    }

    /** An index that cannot even forget it, or a database that takes no question, is at fault itself: then nothing is left out. */
    private void leaveOut(Pupil pupil, Document document, RuntimeException refusal) throws IOException {
        transactions.inOne(() -> {
            clarifications.raise(document.id(), Clarification.Question.NOT_FINDABLE, String.valueOf(refusal));
            pupil.learn(List.of(new IndexChange.Remove(document.id(), document.indexSeq())));
            return document;
        });
        LOG.warn("index refuses a document, it is left out and the clerk is asked document={}", document.id(), refusal);
    }
}
