package org.ratsfaden.matter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.matter.Sign;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code matter_sign}. */
@Entity
@Table(name = "matter_sign")
@IdClass(SignRow.Key.class)
@NullUnmarked
class SignRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private int place;

    private String item;
    private String kind;

    @Column(name = "said")
    private String value;

    private Integer page;

    @Column(name = "start_offset")
    private Integer start;

    @Column(name = "end_offset")
    private Integer end;

    @Lob
    private String quote;

    protected SignRow() {}

    static SignRow of(Sign sign, int place) {
        SignRow row = new SignRow();
        row.documentId = sign.subject().document().toString();
        row.place = place;
        row.item = sign.subject().item().value();
        row.kind = sign.kind().key();
        row.value = sign.value();
        Evidence evidence = sign.evidence();
        if (evidence != null) {
            row.page = evidence.page();
            row.start = evidence.start();
            row.end = evidence.end();
            row.quote = Columns.storable(evidence.quote());
        }
        return row;
    }

    Sign toSign() {
        return new Sign(
                new Subject(DocumentId.parse(documentId).orElseThrow(), new ItemKey(item)),
                Sign.Kind.ofKey(kind).orElseThrow(),
                value,
                page == null ? null : new Evidence(page, start, end, quote));
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String documentId;
        private int place;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(documentId, key.documentId) && place == key.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(documentId, place);
        }
    }
}
