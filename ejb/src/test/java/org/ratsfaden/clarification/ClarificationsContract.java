package org.ratsfaden.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import org.junit.jupiter.api.Test;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.transaction.Transactions;

/** What every place that keeps the clerk's list promises. */
public interface ClarificationsContract {

    Clarifications clarifications();

    Documents documents();

    Transactions transactions();

    @Test
    default void theSameQuestionStandsOnTheListOnce() {
        DocumentId document = aDocument();

        raise(document, Question.NOT_READABLE);
        raise(document, Question.NOT_READABLE);
        raise(document, Question.WIDER_WISH);

        assertThat(transactions().inOne(() -> clarifications().openAbout(document)))
                .extracting(Clarification::question)
                .containsExactlyInAnyOrder(Question.NOT_READABLE, Question.WIDER_WISH);
        assertThat(transactions().inOne(() -> clarifications().countOpen())).isEqualTo(2);
    }

    @Test
    default void aSettledQuestionLeavesTheListAndMayBeRaisedAgain() {
        DocumentId document = aDocument();
        raise(document, Question.MIXED);
        Clarification open =
                transactions().inOne(() -> clarifications().open(0, 10)).getFirst();

        transactions().inOne(() -> {
            clarifications().settle(open.id(), "ratsbuero");
            return open;
        });

        assertThat(transactions().inOne(() -> clarifications().open(0, 10))).isEmpty();
        raise(document, Question.MIXED);
        assertThat(transactions().inOne(() -> clarifications().countOpen())).isEqualTo(1);
    }

    private DocumentId aDocument() {
        Document document = receivedDocument();
        transactions().inOne(() -> {
            documents().add(document, 1);
            return document;
        });
        return document.id();
    }

    private void raise(DocumentId document, Question question) {
        transactions().inOne(() -> {
            clarifications().raise(document, question, "x".repeat(5000));
            return question;
        });
    }
}
