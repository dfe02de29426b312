package org.ratsfaden.search.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.search.SavedSearch;

/** Table {@code saved_search}. */
@Entity
@Table(name = "saved_search")
@NullUnmarked
class SavedSearchRow {

    @Id
    private String id;

    private String account;
    private String address;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "seen_seq")
    private long seenSeq;

    @Column(name = "before_seq")
    private long beforeSeq;

    protected SavedSearchRow() {}

    static SavedSearchRow of(SavedSearch search) {
        SavedSearchRow row = new SavedSearchRow();
        row.id = search.id().toString();
        row.account = search.account();
        row.address = search.address();
        row.savedAt = search.savedAt();
        row.keep(search);
        return row;
    }

    void keep(SavedSearch search) {
        seenSeq = search.seenSeq();
        beforeSeq = search.beforeSeq();
    }

    String account() {
        return account;
    }

    SavedSearch toSearch() {
        return new SavedSearch(UUID.fromString(id), account, address, savedAt, seenSeq, beforeSeq);
    }
}
