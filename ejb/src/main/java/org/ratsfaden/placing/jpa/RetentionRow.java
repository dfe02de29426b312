package org.ratsfaden.placing.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.RetentionStage;

/** Table {@code retention}: where a document stands that is not simply active. */
@Entity
@Table(name = "retention")
@NullUnmarked
class RetentionRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    private String stage;
    private Instant since;

    protected RetentionRow() {}

    RetentionRow(DocumentId document) {
        documentId = document.toString();
    }

    void becomes(RetentionStage newStage, Instant at) {
        stage = newStage.key();
        since = at;
    }

    RetentionStage stage() {
        return RetentionStage.ofKey(stage).orElseThrow();
    }

    DocumentId document() {
        return DocumentId.parse(documentId).orElseThrow();
    }
}
