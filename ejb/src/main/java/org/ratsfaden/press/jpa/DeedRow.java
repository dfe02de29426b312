package org.ratsfaden.press.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.HistoryEntry;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code press_deed}. */
@Entity
@Table(name = "press_deed")
@NullUnmarked
class DeedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "press_deed_id")
    @SequenceGenerator(name = "press_deed_id", sequenceName = "press_deed_id", allocationSize = 50)
    private long id;

    @Column(name = "release_id")
    private String releaseId;

    @Column(name = "done_at")
    private Instant doneAt;

    private String account;
    private String deed;
    private int version;

    @Lob
    private String words;

    protected DeedRow() {}

    static DeedRow of(String releaseId, HistoryEntry entry) {
        DeedRow row = new DeedRow();
        row.releaseId = releaseId;
        row.doneAt = entry.at();
        row.account = entry.by();
        row.deed = entry.deed().key();
        row.version = entry.version();
        row.words = Columns.storable(entry.words());
        return row;
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(doneAt, account, Deed.ofKey(deed).orElseThrow(), version, words);
    }
}
