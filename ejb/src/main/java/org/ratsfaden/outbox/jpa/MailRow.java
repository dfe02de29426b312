package org.ratsfaden.outbox.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.Delivery;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Mail;
import org.ratsfaden.outbox.MailId;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Recipient;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code mail}. */
@Entity
@Table(name = "mail")
@NullUnmarked
class MailRow {

    static final String WAITING = "waiting";
    static final String ACCEPTED = "accepted";
    static final String FAILED = "failed";
    static final String TAKEN_BACK = "taken-back";
    private static final int LONGEST_ANSWER = 500;

    @Id
    private String id;

    /** Two nodes that claim the same mail at the same time: the second one's transaction fails. */
    @Version
    private long version;

    @Column(name = "letter_id")
    private String letterId;

    private String thing;
    private String part;
    private String circle;
    private String address;

    @Column(name = "leave_at")
    private String leaveAt;

    private String state;

    @Column(name = "put_at")
    private Instant putAt;

    private int attempts;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String answer;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected MailRow() {}

    static MailRow of(LetterRow letter, Matter matter, Recipient recipient, Instant now) {
        MailRow row = new MailRow();
        row.id = MailId.next().toString();
        row.letterId = letter.id();
        row.thing = matter.thing();
        row.part = matter.part();
        row.circle = recipient.circle().key();
        row.address = recipient.address().text();
        row.leaveAt = Objects.toString(recipient.leave(), null);
        row.state = WAITING;
        row.putAt = now;
        row.notBefore = now;
        row.answer = "";
        return row;
    }

    String letterId() {
        return letterId;
    }

    boolean hasFailed() {
        return state.equals(FAILED);
    }

    void claim(String node, Instant until) {
        attempts++;
        claimedBy = node;
        claimedUntil = until;
    }

    void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    void note(Delivery delivery) {
        release();
        switch (address == null ? ofForgotten(delivery) : delivery) {
            case Delivery.Waiting(var made, var due, var words) -> {
                attempts = made;
                notBefore = due;
                answer = Columns.cut(words, LONGEST_ANSWER);
            }
            case Delivery.Accepted(var at) -> end(ACCEPTED, at, "");
            case Delivery.Failed(var at, var words) -> end(FAILED, at, Columns.cut(words, LONGEST_ANSWER));
            case Delivery.TakenBack(var at) -> end(TAKEN_BACK, at, "");
        }
    }

    /** It was forgotten while it was being sent, so it is not sent again. */
    private Delivery ofForgotten(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted _, Delivery.TakenBack _ -> delivery;
            case Delivery.Waiting _, Delivery.Failed _ -> new Delivery.TakenBack(endedAt);
        };
    }

    private void end(String newState, Instant at, String words) {
        state = newState;
        endedAt = at;
        answer = words;
    }

    void retry(Instant now) {
        state = WAITING;
        attempts = 0;
        notBefore = now;
        endedAt = null;
        answer = "";
    }

    /** What nobody has taken yet is not sent any more. */
    void forgetAddress(Instant now) {
        address = null;
        leaveAt = null;
        answer = "";
        if (state.equals(WAITING) || state.equals(FAILED)) {
            end(TAKEN_BACK, now, "");
        }
    }

    Mail toMail(Letter letter) {
        return new Mail(MailId.parse(id).orElseThrow(), letter, toRecipient(), attempts, putAt);
    }

    Recipient toRecipient() {
        return new Recipient(
                new EmailAddress(address),
                Circle.ofKey(circle).orElseThrow(),
                leaveAt == null ? null : URI.create(leaveAt));
    }

    Outbox.Addressee toAddressee() {
        return new Outbox.Addressee(toRecipient(), state.equals(ACCEPTED) || attempts > 0 && !state.equals(FAILED));
    }

    Outbox.Posted toPosted(String subject) {
        return new Outbox.Posted(
                MailId.parse(id).orElseThrow(),
                new Matter(thing, part),
                subject,
                address == null ? null : new EmailAddress(address),
                Circle.ofKey(circle).orElseThrow(),
                toDelivery());
    }

    private Delivery toDelivery() {
        return switch (state) {
            case WAITING -> new Delivery.Waiting(attempts, notBefore, answer);
            case ACCEPTED -> new Delivery.Accepted(endedAt);
            case FAILED -> new Delivery.Failed(endedAt, answer);
            case TAKEN_BACK -> new Delivery.TakenBack(endedAt);
            default -> throw new IllegalStateException("no such state in the database: " + state);
        };
    }
}
