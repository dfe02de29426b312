package org.ratsfaden.placing.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.jpa.VisibilityColumn;
import org.ratsfaden.placing.Fate;
import org.ratsfaden.placing.VisibilityChange;

/** Table {@code visibility_change}. */
@Entity
@Table(name = "visibility_change")
@NullUnmarked
class VisibilityChangeRow {

    private static final String AT_ONCE = "at-once";
    static final String PENDING = "pending";
    private static final String CONFIRMED = "confirmed";
    private static final String REFUSED = "refused";
    private static final String WITHDRAWN = "withdrawn";
    private static final String OVERTAKEN = "overtaken";

    @Id
    private String id;

    @Column(name = "document_id")
    private String documentId;

    private String was;
    private String wish;
    private String account;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String reason;
    private String fate;

    @Column(name = "second_account")
    private String secondAccount;

    @Column(name = "second_at")
    private Instant secondAt;

    @Column(name = "second_reason")
    private String secondReason;

    protected VisibilityChangeRow() {}

    static VisibilityChangeRow of(VisibilityChange change) {
        VisibilityChangeRow row = new VisibilityChangeRow();
        row.id = change.id().toString();
        row.documentId = change.document().toString();
        row.was = VisibilityColumn.write(change.from());
        row.wish = VisibilityColumn.write(change.to());
        row.account = change.by();
        row.changedAt = change.at();
        row.reason = Reasons.cut(change.reason());
        row.copy(change.fate());
        return row;
    }

    void copy(Fate newFate) {
        secondAccount = null;
        secondAt = null;
        secondReason = null;
        fate = switch (newFate) {
            case Fate.AtOnce() -> AT_ONCE;
            case Fate.Pending() -> PENDING;
            case Fate.Confirmed(var by, var at) -> second(CONFIRMED, by, at);
            case Fate.Refused(var by, var at, var why) -> {
                secondReason = Reasons.cut(why);
                yield second(REFUSED, by, at);
            }
            case Fate.Withdrawn(var at) -> second(WITHDRAWN, null, at);
            case Fate.Overtaken(var at) -> second(OVERTAKEN, null, at);
        };
    }

    private String second(String newFate, String by, Instant at) {
        secondAccount = by;
        secondAt = at;
        return newFate;
    }

    VisibilityChange toChange() {
        return new VisibilityChange(
                UUID.fromString(id),
                DocumentId.parse(documentId).orElseThrow(),
                VisibilityColumn.read(was),
                VisibilityColumn.read(wish),
                account,
                changedAt,
                reason,
                toFate());
    }

    private Fate toFate() {
        return switch (fate) {
            case AT_ONCE -> new Fate.AtOnce();
            case PENDING -> new Fate.Pending();
            case CONFIRMED -> new Fate.Confirmed(secondAccount, secondAt);
            case REFUSED -> new Fate.Refused(secondAccount, secondAt, secondReason);
            case WITHDRAWN -> new Fate.Withdrawn(secondAt);
            case OVERTAKEN -> new Fate.Overtaken(secondAt);
            default -> throw new IllegalStateException("no such fate in the database: " + fate);
        };
    }
}
