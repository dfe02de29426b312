package org.ratsfaden.document.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Subject;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code finding}. */
@Entity
@Table(name = "finding")
@NullUnmarked
class FindingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_id")
    @SequenceGenerator(name = "finding_id", sequenceName = "finding_id", allocationSize = 50)
    private long id;

    @Column(name = "document_id")
    private String documentId;

    /** {@code ""} for the document as a whole. */
    private String item;

    private String field;

    @Column(name = "stated_type")
    private String valueType;

    @Lob
    @Column(name = "stated")
    private String value;

    private double confidence;
    private Integer page;

    @Column(name = "start_offset")
    private Integer start;

    @Column(name = "end_offset")
    private Integer end;

    @Lob
    private String quote;

    @Column(name = "machine_version")
    private Integer machineVersion;

    private String account;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected FindingRow() {}

    static FindingRow of(Subject subject, Finding finding) {
        FindingRow row = new FindingRow();
        row.documentId = subject.document().toString();
        row.item = subject.item().value();
        row.field = finding.field().key();
        row.valueType = FindingValueColumn.type(finding.value());
        row.value = Columns.storable(FindingValueColumn.write(finding.value()));
        row.confidence = finding.confidence();
        row.keep(finding.evidence());
        switch (finding.source()) {
            case FindingSource.Machine(var version) -> row.machineVersion = version;
            case FindingSource.Person(var name, var at) -> {
                row.account = name;
                row.statedAt = at;
            }
        }
        return row;
    }

    private void keep(@Nullable Evidence evidence) {
        page = evidence == null ? null : evidence.page();
        start = evidence == null ? null : evidence.start();
        end = evidence == null ? null : evidence.end();
        quote = evidence == null ? null : Columns.storable(evidence.quote());
    }

    void moveEvidence(List<Page> pages) {
        if (page != null) {
            keep(new Evidence(page, start, end, quote).in(pages).orElse(null));
        }
    }

    boolean isByPerson() {
        return machineVersion == null;
    }

    DocumentId document() {
        return DocumentId.parse(documentId).orElseThrow();
    }

    ItemKey item() {
        return new ItemKey(item);
    }

    Subject subject() {
        return new Subject(document(), item());
    }

    Finding toFinding() {
        return new Finding(
                Field.ofKey(field).orElseThrow(),
                FindingValueColumn.read(valueType, value),
                confidence,
                page == null ? null : new Evidence(page, start, end, quote),
                machineVersion == null
                        ? new FindingSource.Person(account, statedAt)
                        : new FindingSource.Machine(machineVersion));
    }
}
