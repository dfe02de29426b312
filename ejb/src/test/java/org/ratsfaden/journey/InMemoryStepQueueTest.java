package org.ratsfaden.journey;

import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.time.Clock;
import java.time.ZoneOffset;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.NoTransactions;
import org.ratsfaden.transaction.Transactions;

class InMemoryStepQueueTest implements StepQueueContract {

    private final InMemoryStepQueue queue = new InMemoryStepQueue(Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC));
    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Override
    public StepQueue queue() {
        return queue;
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
