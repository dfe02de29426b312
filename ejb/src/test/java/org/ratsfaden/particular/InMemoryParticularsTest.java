package org.ratsfaden.particular;

import org.ratsfaden.document.Documents;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class InMemoryParticularsTest implements ParticularsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryParticulars particulars = new InMemoryParticulars();

    @Override
    public Particulars particulars() {
        return particulars;
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
