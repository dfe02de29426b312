package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.Succession;

/** Table {@code committee_successor}. */
@Entity
@Table(name = "committee_successor")
@NullUnmarked
class SuccessionRow {

    @Id
    private String former;

    private String successor;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected SuccessionRow() {}

    static SuccessionRow of(Succession succession) {
        SuccessionRow row = new SuccessionRow();
        row.former = succession.former().value();
        row.say(succession);
        return row;
    }

    void say(Succession succession) {
        successor = succession.successor().value();
        fromDay = succession.from();
        saidBy = succession.by();
        saidAt = succession.at();
    }

    Succession toSuccession() {
        return new Succession(new CommitteeKey(former), new CommitteeKey(successor), fromDay, saidBy, saidAt);
    }
}
