package org.ratsfaden.meeting.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.PaperNumber;

/** Table {@code paper}: which paper a document, or an item of it, is about. */
@Entity
@Table(name = "paper")
@IdClass(MentionRow.Key.class)
@NullUnmarked
class PaperRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private String item;

    private String paper;

    protected PaperRow() {}

    static PaperRow of(Subject subject, PaperNumber paper) {
        PaperRow row = new PaperRow();
        row.documentId = subject.document().toString();
        row.item = subject.item().value();
        row.paper = paper.value();
        return row;
    }

    Subject subject() {
        return new Subject(DocumentId.parse(documentId).orElseThrow(), new ItemKey(item));
    }
}
