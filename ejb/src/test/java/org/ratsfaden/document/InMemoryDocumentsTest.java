package org.ratsfaden.document;

import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class InMemoryDocumentsTest implements DocumentsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Transactions transactions() {
        return new NoTransactions();
    }
}
