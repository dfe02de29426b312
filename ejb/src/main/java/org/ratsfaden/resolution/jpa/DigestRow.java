package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.resolution.Digest;

/** Table {@code digest}. */
@Entity
@Table(name = "digest")
@NullUnmarked
class DigestRow {

    @Id
    private String account;

    private String address;
    private String token;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    protected DigestRow() {}

    static DigestRow of(Digest digest) {
        DigestRow row = new DigestRow();
        row.account = digest.account();
        row.address = digest.address().text();
        row.token = digest.token().toString();
        row.sentOn = digest.sentOn();
        return row;
    }

    Digest toDigest() {
        return new Digest(account, new EmailAddress(address), UUID.fromString(token), sentOn);
    }
}
