package org.ratsfaden.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mails, sent or not. Joins the caller's transaction: a mail is written with the deed that makes it necessary, or not at all. */
public interface Outbox {

    /**
     * Writes a mail to each; who has one about the same matter already, whatever became of it, gets no other. Whoever puts the same
     * matter at the same time has to be kept out by a lock of the caller's.
     *
     * @return how many were written
     */
    int put(Letter letter, Collection<Recipient> recipients);

    /** Takes back what waits about other parts of the same thing and is not just being sent: this one overtakes it. */
    void takeBackOthers(Matter overtaking);

    /** Everybody to whom mail about a thing was written and who is still known, once. */
    List<Addressee> addressees(String thing);

    /** Strikes an address out of everything that was written to it in one circle; what waits is not sent. */
    void forget(EmailAddress address, Circle circle);

    /** Forgets all that was written about a thing. */
    void forget(String thing);

    /**
     * Hands out the mail that is due for longest, and nobody else gets it before {@code until}; each is counted as begun with that.
     *
     * @param node who takes it
     */
    Optional<Mail> claim(String node, Instant now, Instant until);

    /** What has become of a mail that was claimed; nothing if it was forgotten meanwhile. */
    void note(MailId id, Delivery delivery);

    /** Frees what {@code node} had in hand when it died. */
    void release(String node);

    /** Makes a mail that failed due now, as if it had never been tried. */
    void retry(MailId id, Instant now);

    /** The same for all that failed. */
    void retryAll(Instant now);

    /** Mails that failed or were put off at least once, those that failed first, at most {@code limit}. */
    List<Posted> troubled(int limit);

    Tally tally();

    /** How many mails about a thing have come how far. */
    Tally tally(String thing);

    /**
     * How many mails mail servers took in a year, by month from 1 on; months without any are left out.
     *
     * @param kind of the thing they are about: {@code release}
     * @param zone of the council's months
     */
    Map<Integer, Long> acceptedByMonth(String kind, int year, ZoneId zone);

    /** @param mayHaveIt whether a mail server has taken one, or may have */
    record Addressee(Recipient recipient, boolean mayHaveIt) {}

    /** @param address {@code null} if it was forgotten */
    record Posted(
            MailId id,
            Matter matter,
            String subject,
            @Nullable EmailAddress address,
            Circle circle,
            Delivery delivery) {}

    /** @param waiting those being sent included */
    record Tally(long waiting, long accepted, long failed, long takenBack) {

        public static final Tally NONE = new Tally(0, 0, 0, 0);
    }
}
