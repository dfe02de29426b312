package org.ratsfaden.concept.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Milestone;
import org.ratsfaden.concept.Milestone.Kind;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code told_detail}: a field, an event or a deadline of a concept, as a document tells of it. */
@Entity
@Table(name = "told_detail")
@IdClass(ToldDetailRow.Key.class)
@NullUnmarked
class ToldDetailRow {

    private static final String FIELD = "field";
    private static final int LONGEST_TITLE = 1000;

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private String kind;

    @Id
    private int place;

    private String title;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int page;

    @Column(name = "start_offset")
    private int startOffset;

    @Column(name = "end_offset")
    private int endOffset;

    @Lob
    private String quote;

    protected ToldDetailRow() {}

    record Key(String documentId, String kind, int place) implements Serializable {}

    /** @param field one with evidence */
    static ToldDetailRow of(DocumentId document, int place, Chapter field) {
        ToldDetailRow row = new ToldDetailRow(document, FIELD, place, field.title());
        row.copy(field.evidence());
        return row;
    }

    static ToldDetailRow of(DocumentId document, int place, Milestone milestone) {
        ToldDetailRow row = new ToldDetailRow(document, milestone.kind().key(), place, milestone.title());
        row.firstDay = milestone.from();
        row.lastDay = milestone.to();
        row.copy(milestone.evidence());
        return row;
    }

    private ToldDetailRow(DocumentId document, String kind, int place, String title) {
        this.documentId = document.toString();
        this.kind = kind;
        this.place = place;
        this.title = Columns.cut(title, LONGEST_TITLE);
    }

    private void copy(Evidence evidence) {
        page = evidence.page();
        startOffset = evidence.start();
        endOffset = evidence.end();
        quote = Columns.storable(evidence.quote());
    }

    String documentId() {
        return documentId;
    }

    boolean isField() {
        return kind.equals(FIELD);
    }

    Chapter toField() {
        return Chapter.named(String.valueOf(place), title, evidence());
    }

    Milestone toMilestone() {
        Kind meant = kind.equals(Kind.EVENT.key()) ? Kind.EVENT : Kind.DEADLINE;
        return new Milestone(meant, title, firstDay, lastDay, evidence());
    }

    private Evidence evidence() {
        return new Evidence(page, startOffset, endOffset, quote);
    }
}
