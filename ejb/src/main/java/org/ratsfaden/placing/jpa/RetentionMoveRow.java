package org.ratsfaden.placing.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.RetentionStage;
import org.ratsfaden.placing.Retentions;

/** Table {@code retention_move}: the log of retention. */
@Entity
@Table(name = "retention_move")
@NullUnmarked
class RetentionMoveRow {

    @Id
    private String id;

    @Column(name = "document_id")
    private String documentId;

    private String was;
    private String becomes;

    @Column(name = "moved_at")
    private Instant movedAt;

    private String account;

    protected RetentionMoveRow() {}

    RetentionMoveRow(DocumentId document, Retentions.Move move) {
        id = UUID.randomUUID().toString();
        documentId = document.toString();
        was = move.was().key();
        becomes = move.becomes().key();
        movedAt = move.at();
        account = move.by();
    }

    Retentions.Move toMove() {
        return new Retentions.Move(
                RetentionStage.ofKey(was).orElseThrow(),
                RetentionStage.ofKey(becomes).orElseThrow(),
                movedAt,
                account);
    }
}
