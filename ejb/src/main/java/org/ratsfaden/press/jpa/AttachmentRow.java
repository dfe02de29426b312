package org.ratsfaden.press.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.FileKind;
import org.ratsfaden.press.PictureSize;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code press_attachment}. */
@Entity
@Table(name = "press_attachment")
@NullUnmarked
class AttachmentRow {

    @Id
    private String id;

    @Column(name = "release_id")
    private String releaseId;

    private int version;
    private int position;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;

    private Integer width;

    private Integer height;

    @Lob
    private String alternative;

    @Lob
    private String credit;

    protected AttachmentRow() {}

    static AttachmentRow of(String releaseId, int version, int position, Attachment attachment) {
        AttachmentRow row = new AttachmentRow();
        row.id = attachment.id().toString();
        row.releaseId = releaseId;
        row.version = version;
        row.position = position;
        row.fileHash = attachment.file().hex();
        row.fileName = Columns.cut(attachment.fileName(), 1000);
        row.mediaType = attachment.kind().mediaType();
        row.bytes = attachment.bytes();
        PictureSize size = attachment.size();
        row.width = size == null ? null : size.width();
        row.height = size == null ? null : size.height();
        row.describe(attachment);
        return row;
    }

    final void describe(Attachment attachment) {
        alternative = Columns.storable(attachment.alternative());
        credit = Columns.storable(attachment.credit());
    }

    int position() {
        return position;
    }

    ReleaseId release() {
        return ReleaseId.parse(releaseId).orElseThrow();
    }

    ContentHash file() {
        return new ContentHash(fileHash);
    }

    /** Whether it goes with one of these versions. */
    boolean isOf(Map<ReleaseId, Integer> versions) {
        return Integer.valueOf(version).equals(versions.get(release()));
    }

    Attachment toAttachment() {
        return new Attachment(
                UUID.fromString(id),
                file(),
                fileName,
                FileKind.ofMediaType(mediaType).orElseThrow(),
                bytes,
                width == null ? null : new PictureSize(width, height),
                alternative,
                credit);
    }
}
