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

/**
 * Keeps this server's search index up to date with the database: whatever has a higher {@link Document#indexSeq} than the index
 * contains is put in, in that order. The one mechanism for what is new, changed, hidden, lost in a crash, or written by another
 * server.
 */
public final class FollowChanges {

    private static final int AT_ONCE = 50;

    private final Documents documents;
    private final SearchIndex index;
    private final Transactions transactions;

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
        List<IndexChange> changes = next();
        while (!changes.isEmpty()) {
            index.apply(changes);
            changes = next();
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
