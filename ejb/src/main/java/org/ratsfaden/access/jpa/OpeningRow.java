package org.ratsfaden.access.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.access.OpeningLog;

/** Table {@code opening}. */
@Entity
@Table(name = "opening")
@NullUnmarked
class OpeningRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opening_id")
    @SequenceGenerator(name = "opening_id", sequenceName = "opening_id", allocationSize = 50)
    private long id;

    private String account;

    @Column(name = "document_id")
    private String documentId;

    private String surface;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected OpeningRow() {}

    OpeningRow(String account, String documentId, String surface, Instant openedAt) {
        this.account = account;
        this.documentId = documentId;
        this.surface = surface;
        this.openedAt = openedAt;
    }

    OpeningLog.Opening toOpening() {
        return new OpeningLog.Opening(account, surface, openedAt);
    }
}
