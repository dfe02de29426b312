package org.ratsfaden.press.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.Origin;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseVersion;

/** Table {@code press_release}. Its versions are rows of their own. */
@Entity
@Table(name = "press_release")
@NullUnmarked
class ReleaseRow {

    private static final String WRITTEN = "written";
    private static final String FROM_FILE = "from-file";
    private static final String IMPORTED = "imported";

    @Id
    private String id;

    @Version
    private long revision;

    private String origin;

    @Column(name = "origin_document")
    private String originDocument;

    @Column(name = "number_year")
    private Integer year;

    @Column(name = "number")
    private Integer number;

    @Column(name = "written_number")
    private String writtenNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "document_id")
    private String documentId;

    private String stage;

    /** What the public has of it: {@code published}, {@code withdrawn}; {@code null} if it never had anything. */
    private String shown;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "public_since")
    private Instant publicSince;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ReleaseRow() {}

    static ReleaseRow of(PressRelease release, Instant at) {
        ReleaseRow row = new ReleaseRow();
        row.id = release.id().toString();
        switch (release.origin()) {
            case Origin.Written() -> row.origin = WRITTEN;
            case Origin.FromFile(var document) -> row.comesFrom(FROM_FILE, document);
            case Origin.Imported(var document) -> row.comesFrom(IMPORTED, document);
        }
        row.copy(release, at);
        return row;
    }

    private void comesFrom(String newOrigin, DocumentId document) {
        origin = newOrigin;
        originDocument = document.toString();
    }

    final void copy(PressRelease release, Instant at) {
        release.numbered().ifPresent(numbering -> {
            year = numbering.number().year();
            number = numbering.number().number();
            writtenNumber = numbering.written();
            issuedOn = numbering.issuedOn();
        });
        documentId = Objects.toString(release.document(), null);
        stage = release.last().stage().key();
        shown = release.out()
                .filter(out -> release.publicSince().isPresent())
                .map(out -> out.stage().key())
                .orElse(null);
        dueAt = release.due().orElse(null);
        publicSince = release.publicSince().orElse(null);
        changedAt = at;
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    PressRelease toRelease(List<ReleaseVersion> versions) {
        return new PressRelease(
                ReleaseId.parse(id).orElseThrow(),
                toOrigin(),
                year == null ? null : new Numbering(new PressNumber(year, number), writtenNumber, issuedOn),
                documentId == null ? null : DocumentId.parse(documentId).orElseThrow(),
                versions,
                revision);
    }

    private Origin toOrigin() {
        return switch (origin) {
            case WRITTEN -> new Origin.Written();
            case FROM_FILE ->
                new Origin.FromFile(DocumentId.parse(originDocument).orElseThrow());
            case IMPORTED ->
                new Origin.Imported(DocumentId.parse(originDocument).orElseThrow());
            default -> throw new IllegalStateException("no such origin in the database: " + origin);
        };
    }
}
