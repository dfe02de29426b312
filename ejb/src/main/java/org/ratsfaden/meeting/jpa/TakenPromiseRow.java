package org.ratsfaden.meeting.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.meeting.Promised;
import org.ratsfaden.meeting.TakenPromise;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code taken_promise}. */
@Entity
@Table(name = "taken_promise")
@IdClass(MentionRow.Key.class)
@NullUnmarked
class TakenPromiseRow {

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private String item;

    @Column(name = "item_number")
    private String itemNumber;

    private boolean closed;

    @Lob
    private String words;

    private int page;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    @Lob
    private String quote;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected TakenPromiseRow() {}

    static TakenPromiseRow of(TakenPromise taken) {
        TakenPromiseRow row = new TakenPromiseRow();
        Evidence evidence = taken.promised().evidence();
        row.documentId = taken.document().toString();
        row.item = taken.key().value();
        row.itemNumber = taken.number().number();
        row.closed = taken.number().closed();
        row.words = Columns.storable(taken.promised().text());
        row.page = evidence.page();
        row.start = evidence.start();
        row.end = evidence.end();
        row.quote = Columns.storable(evidence.quote());
        row.takenBy = taken.by();
        row.takenAt = taken.at();
        return row;
    }

    TakenPromise toTaken() {
        return new TakenPromise(
                DocumentId.parse(documentId).orElseThrow(),
                new ItemKey(item),
                new AgendaItemNumber(itemNumber, closed),
                new Promised(words, new Evidence(page, start, end, quote)),
                takenBy,
                takenAt);
    }
}
