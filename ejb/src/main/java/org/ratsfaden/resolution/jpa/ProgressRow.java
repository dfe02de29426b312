package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.HistoryEntry;
import org.ratsfaden.resolution.Progress;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code progress}. */
@Entity
@Table(name = "progress")
@NullUnmarked
class ProgressRow {

    @Id
    @Column(name = "resolution_id")
    private String resolutionId;

    @Version
    private long version;

    private String status;
    private boolean suspended;
    private String office;
    private String account;
    private LocalDate deadline;
    private String draft;

    @Column(name = "draft_reached")
    private String draftReached;

    @Column(name = "draft_by")
    private String draftBy;

    @Column(name = "draft_at")
    private Instant draftAt;

    private String note;

    @Column(name = "note_reached")
    private String noteReached;

    @Column(name = "note_by")
    private String noteBy;

    @Column(name = "note_at")
    private Instant noteAt;

    @Column(name = "settled_committee")
    private String settledCommittee;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "settled_item")
    private String settledItem;

    @Column(name = "repealed_by")
    private String repealedBy;

    protected ProgressRow() {}

    static ProgressRow of(ResolutionId id) {
        ProgressRow row = new ProgressRow();
        row.resolutionId = id.toString();
        return row;
    }

    void copy(Progress progress) {
        status = progress.status().key();
        suspended = progress.suspended();
        copy(progress.assignment());
        copyDraft(progress.draft());
        copyNote(progress.note());
        Settlement settlement = progress.settlement();
        settledCommittee = settlement == null ? null : Columns.storable(settlement.committee());
        settledOn = settlement == null ? null : settlement.day();
        settledItem = settlement == null ? null : Columns.storable(settlement.item());
        repealedBy = Columns.storableOrNull(progress.repealedBy());
    }

    private void copy(Assignment assignment) {
        office = assignment == null ? null : Columns.storable(assignment.office());
        account = assignment == null ? null : assignment.account();
        deadline = assignment == null ? null : assignment.deadline();
    }

    private void copyDraft(ProgressNote words) {
        draft = words == null ? null : Columns.storable(words.text());
        draftReached = words == null ? null : words.reached().key();
        draftBy = words == null ? null : words.by();
        draftAt = words == null ? null : words.at();
    }

    private void copyNote(ProgressNote words) {
        note = words == null ? null : Columns.storable(words.text());
        noteReached = words == null ? null : words.reached().key();
        noteBy = words == null ? null : words.by();
        noteAt = words == null ? null : words.at();
    }

    ResolutionId resolution() {
        return ResolutionId.parse(resolutionId).orElseThrow();
    }

    Progress toProgress(List<HistoryEntry> history) {
        return new Progress(
                ResolutionStatus.ofKey(status).orElseThrow(),
                suspended,
                office == null ? null : new Assignment(office, account, deadline),
                note(draft, draftReached, draftBy, draftAt),
                note(note, noteReached, noteBy, noteAt),
                settledOn == null ? null : new Settlement(settledCommittee, settledOn, settledItem),
                repealedBy,
                history);
    }

    private static ProgressNote note(String text, String reached, String by, Instant at) {
        return text == null
                ? null
                : new ProgressNote(text, ResolutionStatus.ofKey(reached).orElseThrow(), by, at);
    }
}
