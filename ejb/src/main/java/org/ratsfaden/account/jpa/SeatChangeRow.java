package org.ratsfaden.account.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.SeatChange;
import org.ratsfaden.council.CommitteeKey;

/** Table {@code seat_change}. */
@Entity
@Table(name = "seat_change")
@NullUnmarked
class SeatChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_change_id")
    @SequenceGenerator(name = "seat_change_id", sequenceName = "seat_change_id", allocationSize = 50)
    private long id;

    private String account;
    private String committee;

    @Column(name = "seat")
    private String function;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private String kind;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected SeatChangeRow() {}

    static SeatChangeRow of(SeatChange change) {
        SeatChangeRow row = new SeatChangeRow();
        row.account = change.seat().account();
        row.committee = change.seat().committee().value();
        row.function = change.seat().function();
        row.from = change.seat().from();
        row.to = change.seat().to();
        row.kind = change.kind().name().toLowerCase(Locale.ROOT);
        row.doneBy = change.by();
        row.doneAt = change.at();
        return row;
    }

    SeatChange toChange() {
        return new SeatChange(
                new Membership(account, new CommitteeKey(committee), function, from, to),
                SeatChange.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                doneBy,
                doneAt);
    }
}
