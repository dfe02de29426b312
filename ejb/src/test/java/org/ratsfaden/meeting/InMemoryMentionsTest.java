package org.ratsfaden.meeting;

import org.ratsfaden.document.Documents;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class InMemoryMentionsTest implements MentionsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryMentions mentions = new InMemoryMentions(documents);

    @Override
    public Mentions mentions() {
        return mentions;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Transactions transactions() {
        return new NoTransactions();
    }
}
