package org.ratsfaden.newsletter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.newsletter.Subscription;
import org.ratsfaden.outbox.EmailAddress;

/** Table {@code subscriber}. */
@Entity
@Table(name = "subscriber")
@NullUnmarked
class SubscriberRow {

    @Id
    private String id;

    private String address;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirm_word")
    private String confirmWord;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "leave_word")
    private String leaveWord;

    protected SubscriberRow() {}

    SubscriberRow(UUID id) {
        this.id = id.toString();
    }

    SubscriberRow copy(Subscription subscription) {
        address = subscription.address().text();
        askedAt = subscription.askedAt();
        confirmWord = subscription.confirmWord();
        confirmedAt = subscription.confirmedAt();
        leaveWord = subscription.leaveWord();
        return this;
    }

    Subscription toSubscription() {
        return new Subscription(
                UUID.fromString(id), new EmailAddress(address), askedAt, confirmWord, confirmedAt, leaveWord);
    }
}
