package org.ratsfaden.journey;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.AccessToken;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this server's search index up to date with the database: whatever has a higher {@link Document#indexSeq} than the index
 * contains is put in, in that order. The one mechanism for what is new, changed, hidden, lost in a crash, or written by another
 * server.
 */
public final class FollowChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FollowChanges.class);

    private static final int AT_ONCE = 50;

    private final Documents documents;
    private final SearchIndex index;
    private final Transactions transactions;
    private volatile boolean failing;

    public FollowChanges(Documents documents, SearchIndex index, Transactions transactions) {
        this.documents = documents;
        this.index = index;
        this.transactions = transactions;
    }

    /**
     * Returns when everything committed before the call can be found. One thread at a time; the others wait.
     *
     * @throws IOException if the index could not be written; the next call tries again
     */
    public synchronized void catchUp() throws IOException {
        try {
            for (List<IndexChange> changes = next(); !changes.isEmpty(); changes = next()) {
                index.apply(changes);
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

    private List<IndexChange> next() {
        return transactions.inOne(() -> documents.changedSince(index.containedSeq(), AT_ONCE).stream()
                .map(this::change)
                .toList());
    }

    private IndexChange change(Document document) {
        return switch (document.state()) {
            case DocumentState.Recognised(var _, var _) -> new IndexChange.Put(entry(document), document.indexSeq());
            case DocumentState.Received(), DocumentState.Quarantined(var _, var _) ->
                new IndexChange.Remove(document.id(), document.indexSeq());
            case DocumentState.Erased(var _) -> new IndexChange.Erase(document.id(), document.indexSeq());
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
