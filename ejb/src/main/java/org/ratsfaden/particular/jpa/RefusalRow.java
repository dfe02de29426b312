package org.ratsfaden.particular.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;

/** Table {@code particular_refusal}. */
@Entity
@Table(name = "particular_refusal")
@IdClass(RefusalRow.Key.class)
@NullUnmarked
class RefusalRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private String particular;

    private String account;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected RefusalRow() {}

    static RefusalRow of(Key key, String account, Instant at) {
        RefusalRow row = new RefusalRow();
        row.documentId = key.documentId;
        row.particular = key.particular;
        row.account = account;
        row.refusedAt = at;
        return row;
    }

    Key key() {
        Key key = new Key();
        key.documentId = documentId;
        key.particular = particular;
        return key;
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String documentId;
        private String particular;

        public Key() {}

        Key(DocumentId document, UUID particular) {
            documentId = document.toString();
            this.particular = particular.toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(documentId, key.documentId)
                    && Objects.equals(particular, key.particular);
        }

        @Override
        public int hashCode() {
            return Objects.hash(documentId, particular);
        }
    }
}
