package org.ratsfaden.journey;

import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.transaction.Transactions;

/**
 * Has a quarantined document read once more, as if it had just come: after the limits were raised, a parser was mended, or
 * because a slow machine was the cause. Until then nobody reads more of it than before.
 */
public final class ReadAgain {

    private final Documents documents;
    private final StepQueue queue;
    private final Clarifications clarifications;
    private final Transactions transactions;
    private final Runnable wake;

    /** What became of the wish. */
    public enum Answer {
        ORDERED,
        /** It has been read, or is about to be. */
        NOT_QUARANTINED,
        /** Or none that this reader may order to be read. */
        NO_SUCH_DOCUMENT
    }

    /** @param wake called after the order is committed */
    public ReadAgain(
            Documents documents,
            StepQueue queue,
            Clarifications clarifications,
            Transactions transactions,
            Runnable wake) {
        this.documents = documents;
        this.queue = queue;
        this.clarifications = clarifications;
        this.transactions = transactions;
        this.wake = wake;
    }

    /** Takes its question off the clerk's list; it is asked anew if the document cannot be read again. */
    public Answer order(DocumentId id, Reader by) {
        Answer answer = transactions.inOne(() -> documents
                .find(id)
                .filter(document -> AccessPolicy.mayHaveReadAgain(by, document.visibility()))
                .map(document -> order(document, by))
                .orElse(Answer.NO_SUCH_DOCUMENT));
        if (answer == Answer.ORDERED) {
            wake.run();
        }
        return answer;
    }

    private Answer order(Document document, Reader by) {
        if (!(document.state() instanceof DocumentState.Quarantined)) {
            return Answer.NOT_QUARANTINED;
        }
        documents.replace(document.toBeReadAgain());
        queue.add(new Step.Read(document.id()));
        clarifications.openAbout(document.id()).stream()
                .filter(open -> open.question() == Clarification.Question.NOT_READABLE)
                .forEach(open ->
                        clarifications.settle(open.id(), by.accountName().orElseThrow()));
        return Answer.ORDERED;
    }
}
