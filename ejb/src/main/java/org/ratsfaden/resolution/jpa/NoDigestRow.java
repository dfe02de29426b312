package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Table {@code no_digest}. */
@Entity
@Table(name = "no_digest")
@NullUnmarked
class NoDigestRow {

    @Id
    private String account;

    protected NoDigestRow() {}

    static NoDigestRow of(String account) {
        NoDigestRow row = new NoDigestRow();
        row.account = account;
        return row;
    }
}
