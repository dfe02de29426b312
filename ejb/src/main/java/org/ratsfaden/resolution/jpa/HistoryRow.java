package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.HistoryEntry;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code progress_history}. */
@Entity
@Table(name = "progress_history")
@NullUnmarked
class HistoryRow {

    private static final int LONGEST_WORDS = 700;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "progress_history_id")
    @SequenceGenerator(name = "progress_history_id", sequenceName = "progress_history_id")
    private Long id;

    @Column(name = "resolution_id")
    private String resolutionId;

    @Column(name = "done_at")
    private Instant doneAt;

    private String account;
    private String action;
    private String words;

    @Column(name = "set_day")
    private LocalDate setDay;

    private String status;

    protected HistoryRow() {}

    static HistoryRow of(ResolutionId resolution, HistoryEntry entry) {
        HistoryRow row = new HistoryRow();
        row.resolutionId = resolution.toString();
        row.doneAt = entry.at();
        row.account = entry.by();
        row.action = entry.action().key();
        row.words = Columns.cut(entry.words(), LONGEST_WORDS);
        row.setDay = entry.day();
        row.status = entry.status().key();
        return row;
    }

    ResolutionId resolution() {
        return ResolutionId.parse(resolutionId).orElseThrow();
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(
                doneAt,
                account,
                Action.ofKey(action).orElseThrow(),
                words,
                setDay,
                ResolutionStatus.ofKey(status).orElseThrow());
    }
}
