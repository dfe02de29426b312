package org.ratsfaden.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.search.PageTexts;
import org.ratsfaden.transaction.Transactions;

/** The words for the snippets, from the pages we keep. */
public final class KeptTexts implements PageTexts {

    private final Documents documents;
    private final Transactions transactions;

    public KeptTexts(Documents documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    @Override
    public Map<DocumentId, List<String>> of(Collection<DocumentId> ids) {
        return transactions.inOne(() -> documents.textsOf(ids));
    }
}
