package org.ratsfaden.journey;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Page;
import org.ratsfaden.search.Entry;
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
 * <p>Any thread may call anything here; one at a time does, the others wait.
 */
public final class FollowChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FollowChanges.class);

    private static final int AT_ONCE = 50;

    private final Documents documents;
    private final SearchIndex index;
    private final Clarifications clarifications;
    private final Transactions transactions;
    private volatile boolean failing;

    public FollowChanges(
            Documents documents, SearchIndex index, Clarifications clarifications, Transactions transactions) {
        this.documents = documents;
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
            for (List<Document> changed = next(); !changed.isEmpty(); changed = next()) {
                learn(changed);
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

    private List<Document> next() {
        return transactions.inOne(() -> documents.changedSince(index.containedSeq(), AT_ONCE));
    }

    private void learn(List<Document> changed) throws IOException {
        try {
            index.apply(
                    transactions.inOne(() -> changed.stream().map(this::change).toList()));
        } catch (RuntimeException e) {
            if (Trouble.of(e) != Trouble.UNEXPECTED) {
                throw e;
            }
            LOG.debug("one of these is refused count={}", changed.size(), e);
            for (Document document : changed) {
                learnOrLeaveOut(document);
            }
        }
    }

    private void learnOrLeaveOut(Document document) throws IOException {
        try {
            index.apply(List.of(transactions.inOne(() -> change(document))));
        } catch (RuntimeException e) {
            if (Trouble.of(e) != Trouble.UNEXPECTED) {
                throw e;
            }
            leaveOut(document, e);
        }
    }

    /** An index that cannot even forget it, or a database that takes no question, is at fault itself: then nothing is left out. */
    private void leaveOut(Document document, RuntimeException refusal) throws IOException {
        transactions.inOne(() -> {
            clarifications.raise(document.id(), Clarification.Question.NOT_FINDABLE, String.valueOf(refusal));
            index.apply(List.of(new IndexChange.Remove(document.id(), document.indexSeq())));
            return document;
        });
        LOG.warn("index refuses a document, it is left out and the clerk is asked document={}", document.id(), refusal);
    }

    private IndexChange change(Document document) {
        return switch (document.state()) {
            case DocumentState.Recognised(var _, var _) -> new IndexChange.Put(entry(document), document.indexSeq());
            case DocumentState.Received(), DocumentState.Quarantined(var _, var _) ->
                new IndexChange.Remove(document.id(), document.indexSeq());
        };
    }

    private Entry entry(Document document) {
        Set<AccessToken> asked = AccessPolicy.askedBy(document.visibility());
        boolean thirdParty = document.kind() == DocumentKind.NEWSPAPER;
        return new Entry(
                document.id(),
                Description.of(document, documents.findings(document.id())),
                documents.pages(document.id()).stream().map(Page::text).toList(),
                thirdParty ? AccessPolicy.askedByThirdPartyText(document.visibility()) : asked,
                thirdParty ? asked : Set.of());
    }
}
