package org.ratsfaden.concept.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.Announcement;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Milestone;
import org.ratsfaden.concept.Stage;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code told_concept}. */
@Entity
@Table(name = "told_concept")
@NullUnmarked
class ToldConceptRow {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 200;

    @Id
    @Column(name = "document_id")
    private String documentId;

    private String title;

    @Column(name = "body_name")
    private String bodyName;

    private String stage;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "kept_at")
    private Instant keptAt;

    private int page;

    @Column(name = "start_offset")
    private int startOffset;

    @Column(name = "end_offset")
    private int endOffset;

    @Lob
    private String quote;

    protected ToldConceptRow() {}

    static ToldConceptRow of(Announcement announcement, Instant keptAt) {
        ToldConceptRow row = new ToldConceptRow();
        row.documentId = announcement.document().toString();
        row.title = Columns.cut(announcement.title(), LONGEST_TITLE);
        row.bodyName = Columns.cut(announcement.body(), LONGEST_BODY);
        row.stage = announcement.stage().key();
        row.adoptedOn = announcement.adoptedOn();
        row.keptAt = keptAt;
        row.page = announcement.evidence().page();
        row.startOffset = announcement.evidence().start();
        row.endOffset = announcement.evidence().end();
        row.quote = Columns.storable(announcement.evidence().quote());
        return row;
    }

    String documentId() {
        return documentId;
    }

    /** @param details what it tells, in order */
    Announcement toAnnouncement(List<ToldDetailRow> details) {
        List<Chapter> fields = details.stream()
                .filter(ToldDetailRow::isField)
                .map(ToldDetailRow::toField)
                .toList();
        List<Milestone> milestones = details.stream()
                .filter(detail -> !detail.isField())
                .map(ToldDetailRow::toMilestone)
                .toList();
        return new Announcement(
                DocumentId.parse(documentId).orElseThrow(),
                title,
                bodyName,
                Stage.ofKey(stage).orElseThrow(),
                adoptedOn,
                new Evidence(page, startOffset, endOffset, quote),
                fields,
                milestones);
    }
}
