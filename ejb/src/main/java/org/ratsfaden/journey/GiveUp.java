package org.ratsfaden.journey;

import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.transaction.Transactions;

/**
 * Ends a step that is stuck. A document that was never read is quarantined then, stands on the clerk's list and can be read again
 * later; one that was read stays as it is. Nothing is lost.
 */
public final class GiveUp {

    private static final int MOST_STUCK = 10_000;

    private final StepQueue queue;
    private final Documents documents;
    private final Clarifications clarifications;
    private final Transactions transactions;

    public GiveUp(StepQueue queue, Documents documents, Clarifications clarifications, Transactions transactions) {
        this.queue = queue;
        this.documents = documents;
        this.clarifications = clarifications;
        this.transactions = transactions;
    }

    /** Whether there was such a step, and it was stuck. */
    public boolean on(UUID step) {
        return transactions.inOne(() -> {
            Optional<StepQueue.Stuck> found = queue.stuck(MOST_STUCK).stream()
                    .filter(stuck -> stuck.id().equals(step))
                    .findFirst();
            found.ifPresent(this::end);
            return found.isPresent();
        });
    }

    private void end(StepQueue.Stuck stuck) {
        documents
                .find(stuck.step().document())
                .filter(document -> document.state() instanceof DocumentState.Received)
                .ifPresent(this::quarantine);
        queue.done(new StepQueue.Claimed(stuck.id(), stuck.step(), stuck.attempts()));
    }

    private void quarantine(Document document) {
        documents.replace(document.quarantined(QuarantineReason.GIVEN_UP, ""));
        clarifications.raise(document.id(), Clarification.Question.NOT_READABLE, "");
    }
}
