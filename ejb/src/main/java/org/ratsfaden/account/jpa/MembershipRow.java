package org.ratsfaden.account.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.account.Membership;
import org.ratsfaden.council.CommitteeKey;

/** Table {@code membership}. */
@Entity
@Table(name = "membership")
@NullUnmarked
class MembershipRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_id")
    @SequenceGenerator(name = "membership_id", sequenceName = "membership_id", allocationSize = 50)
    private long id;

    private String account;
    private String committee;

    @Column(name = "seat")
    private String function;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected MembershipRow() {}

    static MembershipRow of(Membership membership) {
        MembershipRow row = new MembershipRow();
        row.account = membership.account();
        row.committee = membership.committee().value();
        row.function = membership.function();
        row.from = membership.from();
        row.to = membership.to();
        return row;
    }

    Membership toMembership() {
        return new Membership(account, new CommitteeKey(committee), function, from, to);
    }
}
