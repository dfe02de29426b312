package org.ratsfaden.document.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Table {@code file}: one row for the same bytes, however often they came. */
@Entity
@Table(name = "file")
@NullUnmarked
class FileRow {

    @Id
    private String hash;

    private long bytes;

    @Column(name = "first_seen")
    private Instant firstSeen;

    protected FileRow() {}

    FileRow(String hash, long bytes, Instant firstSeen) {
        this.hash = hash;
        this.bytes = bytes;
        this.firstSeen = firstSeen;
    }
}
