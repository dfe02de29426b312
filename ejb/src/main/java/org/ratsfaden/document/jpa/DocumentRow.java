package org.ratsfaden.document.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code document}. Lives and dies in this package; the rest of the system sees {@link Document}. */
@Entity
@Table(name = "document")
@NullUnmarked
class DocumentRow {

    private static final String RECEIVED = "received";
    private static final String RECOGNISED = "recognised";
    private static final String QUARANTINED = "quarantined";
    private static final String ERASED = "erased";

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "file_hash")
    private String fileHash;

    private int part;

    @Column(name = "file_name")
    private String fileName;

    private String source;

    @Column(name = "source_url")
    private String sourceUrl;

    private String declared;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String visibility;
    private String kind;
    private String state;

    @Column(name = "media_type")
    private String mediaType;

    private Boolean complete;

    @Column(name = "quarantine_reason")
    private String quarantineReason;

    @Column(name = "quarantine_detail")
    private String quarantineDetail;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "index_seq")
    private long indexSeq;

    protected DocumentRow() {}

    static DocumentRow of(Document document) {
        DocumentRow row = new DocumentRow();
        row.id = document.id().toString();
        row.fileHash = document.file().hex();
        row.part = document.part();
        row.copy(document, document.indexSeq());
        return row;
    }

    long version() {
        return version;
    }

    void copy(Document document, long newIndexSeq) {
        Arrival arrival = document.arrival();
        fileName = Columns.storable(arrival.fileName());
        source = arrival.source();
        sourceUrl = Columns.storableOrNull(arrival.sourceUrl());
        declared = VisibilityColumn.write(arrival.declared());
        receivedAt = arrival.receivedAt();
        visibility = VisibilityColumn.write(document.visibility());
        kind = document.kind().key();
        indexSeq = newIndexSeq;
        copy(document.state());
    }

    private void copy(DocumentState newState) {
        mediaType = null;
        complete = null;
        quarantineReason = null;
        quarantineDetail = null;
        erasedAt = null;
        switch (newState) {
            case DocumentState.Received() -> state = RECEIVED;
            case DocumentState.Recognised(var type, var whole) -> {
                state = RECOGNISED;
                mediaType = type;
                complete = whole;
            }
            case DocumentState.Quarantined(var reason, var detail) -> {
                state = QUARANTINED;
                quarantineReason = reason.key();
                quarantineDetail = Columns.cut(detail, 1000);
            }
            case DocumentState.Erased(var at) -> {
                state = ERASED;
                erasedAt = at;
            }
        }
    }

    Document toDocument() {
        return new Document(
                DocumentId.parse(id).orElseThrow(),
                new ContentHash(fileHash),
                part,
                new Arrival(fileName, source, sourceUrl, VisibilityColumn.read(declared), receivedAt),
                VisibilityColumn.read(visibility),
                DocumentKind.ofKey(kind).orElseThrow(),
                toState(),
                indexSeq,
                version);
    }

    private DocumentState toState() {
        return switch (state) {
            case RECEIVED -> new DocumentState.Received();
            case RECOGNISED -> new DocumentState.Recognised(mediaType, complete);
            case QUARANTINED ->
                new DocumentState.Quarantined(
                        QuarantineReason.ofKey(quarantineReason).orElseThrow(), quarantineDetail);
            case ERASED -> new DocumentState.Erased(erasedAt);
            default -> throw new IllegalStateException("no such state in the database: " + state);
        };
    }
}
