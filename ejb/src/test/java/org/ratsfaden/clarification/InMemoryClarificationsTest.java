package org.ratsfaden.clarification;

import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.time.Clock;
import java.time.ZoneOffset;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class InMemoryClarificationsTest implements ClarificationsContract {

    private final InMemoryClarifications clarifications =
            new InMemoryClarifications(Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC));
    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Override
    public Clarifications clarifications() {
        return clarifications;
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
