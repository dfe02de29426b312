package org.ratsfaden.placing.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.Erasure;
import org.ratsfaden.placing.Erasure.Progress;
import org.ratsfaden.placing.Ground;

/** Table {@code erasure}: its instants tell how far it has come. */
@Entity
@Table(name = "erasure")
@NullUnmarked
class ErasureRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    private String ground;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private String reason;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ErasureRow() {}

    static ErasureRow of(Erasure erasure) {
        ErasureRow row = new ErasureRow();
        row.documentId = erasure.document().toString();
        row.ground = erasure.ground().key();
        switch (erasure.progress()) {
            case Progress.Proposed(var by, var at, var why) -> {
                row.proposedBy = by;
                row.proposedAt = at;
                row.reason = Reasons.cut(why);
            }
            case Progress.Ordered(var at) -> row.orderedAt = at;
            case Progress.Finished(var ordered, var at) -> {
                row.orderedAt = ordered;
                row.finishedAt = at;
            }
        }
        return row;
    }

    Erasure toErasure() {
        return new Erasure(
                DocumentId.parse(documentId).orElseThrow(), Ground.ofKey(ground).orElseThrow(), toProgress());
    }

    private Progress toProgress() {
        if (finishedAt != null) {
            return new Progress.Finished(orderedAt, finishedAt);
        }
        return orderedAt != null
                ? new Progress.Ordered(orderedAt)
                : new Progress.Proposed(proposedBy, proposedAt, reason);
    }
}
