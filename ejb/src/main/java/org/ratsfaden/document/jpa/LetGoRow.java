package org.ratsfaden.document.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Table {@code file_let_go}. */
@Entity
@Table(name = "file_let_go")
@NullUnmarked
class LetGoRow {

    @Id
    @Column(name = "file_hash")
    private String fileHash;

    protected LetGoRow() {}

    LetGoRow(String fileHash) {
        this.fileHash = fileHash;
    }
}
