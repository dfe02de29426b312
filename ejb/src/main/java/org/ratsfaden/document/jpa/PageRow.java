package org.ratsfaden.document.jpa;

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
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code page}. */
@Entity
@Table(name = "page")
@IdClass(PageRow.Key.class)
@NullUnmarked
class PageRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private int number;

    @Lob
    private String text;

    @Lob
    @Column(name = "way_back")
    private String wayBack;

    protected PageRow() {}

    static PageRow of(String documentId, Page page) {
        PageRow row = new PageRow();
        row.documentId = documentId;
        row.number = page.number();
        row.text = Columns.storable(page.text());
        row.wayBack = page.wayBack().asLine();
        return row;
    }

    Page toPage() {
        return new Page(number, text, OffsetMap.ofLine(wayBack));
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String documentId;
        private int number;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(documentId, key.documentId) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(documentId, number);
        }
    }
}
