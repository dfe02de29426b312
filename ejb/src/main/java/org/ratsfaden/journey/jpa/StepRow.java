package org.ratsfaden.journey.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code step}. */
@Entity
@Table(name = "step")
@NullUnmarked
class StepRow {

    private static final String READ = "read";
    private static final String RECOGNISE = "recognise";
    static final String LINK = "link";
    private static final String COMPARE_OTHERS = "compare_others";
    private static final String ERASE = "erase";
    private static final int LONGEST_ERROR = 2000;

    private static final int BEGUN = 0;
    private static final int NEW = 1;
    /** Comparisons: there may be as many as documents, and whoever hands in a file waits for it. */
    private static final int LAST = 2;

    @Id
    private String id;

    /** Two servers that claim the same step at the same time: the second one's transaction fails. */
    @Version
    private long version;

    private String kind;

    @Column(name = "document_id")
    private String documentId;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    /** {@link #BEGUN}, {@link #NEW} or {@link #LAST}: what is due is done in this order, and as it came. */
    private int turn;

    @Column(name = "not_before")
    private Instant notBefore;

    private boolean stuck;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "last_error")
    private String lastError;

    protected StepRow() {}

    static StepRow of(Step step, Instant now) {
        StepRow row = new StepRow();
        row.id = UUID.randomUUID().toString();
        row.kind = switch (step) {
            case Step.Read(var _) -> READ;
            case Step.Recognise(var _) -> RECOGNISE;
            case Step.Link(var _) -> LINK;
            case Step.CompareOthers(var _) -> COMPARE_OTHERS;
            case Step.Erase(var _) -> ERASE;
        };
        row.documentId = step.document().toString();
        row.createdAt = now;
        row.notBefore = now;
        row.takeTurn();
        return row;
    }

    private void takeTurn() {
        turn = wasBegun() ? BEGUN : kind.equals(LINK) ? LAST : NEW;
    }

    UUID id() {
        return UUID.fromString(id);
    }

    void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    boolean wasBegun() {
        return attempts > 0;
    }

    void claim(String node, Instant until) {
        attempts++;
        takeTurn();
        claimedBy = node;
        claimedUntil = until;
    }

    void postponed(String error, Instant due) {
        failed(error, due);
        attempts--;
        takeTurn();
    }

    void failed(String error, Instant due) {
        lastError = Columns.cut(error, LONGEST_ERROR);
        claimedBy = null;
        claimedUntil = null;
        stuck = due.equals(Instant.MAX);
        if (!stuck) {
            notBefore = due;
        }
    }

    void retry(Instant now) {
        stuck = false;
        attempts = 0;
        takeTurn();
        notBefore = now;
    }

    StepQueue.Claimed toClaimed() {
        return new StepQueue.Claimed(UUID.fromString(id), toStep(), attempts);
    }

    StepQueue.Stuck toStuck() {
        return new StepQueue.Stuck(UUID.fromString(id), toStep(), attempts, lastError, notBefore);
    }

    private Step toStep() {
        DocumentId document = DocumentId.parse(documentId).orElseThrow();
        return switch (kind) {
            case READ -> new Step.Read(document);
            case RECOGNISE -> new Step.Recognise(document);
            case LINK -> new Step.Link(document);
            case COMPARE_OTHERS -> new Step.CompareOthers(document);
            case ERASE -> new Step.Erase(document);
            default -> throw new IllegalStateException("no such step in the database: " + kind);
        };
    }
}
