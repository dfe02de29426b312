package org.ratsfaden.clarification.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.document.DocumentId;

/** Table {@code clarification}. */
@Entity
@Table(name = "clarification")
@NullUnmarked
class ClarificationRow {

    @Id
    private String id;

    @Column(name = "document_id")
    private String documentId;

    private String question;
    private String detail;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    protected ClarificationRow() {}

    static ClarificationRow of(Clarification clarification) {
        ClarificationRow row = new ClarificationRow();
        row.id = clarification.id().toString();
        row.documentId = clarification.document().toString();
        row.question = clarification.question().key();
        row.detail = clarification.detail();
        row.raisedAt = clarification.raisedAt();
        return row;
    }

    void settle(String account, Instant at) {
        if (settledAt == null) {
            settledAt = at;
            settledBy = account;
        }
    }

    Clarification toClarification() {
        return new Clarification(
                UUID.fromString(id),
                DocumentId.parse(documentId).orElseThrow(),
                Clarification.Question.ofKey(question).orElseThrow(),
                detail,
                raisedAt);
    }
}
