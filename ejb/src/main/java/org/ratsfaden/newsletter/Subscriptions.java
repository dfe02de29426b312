package org.ratsfaden.newsletter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.outbox.EmailAddress;

/** Everybody who has asked for the newsletter. Joins the caller's transaction. */
public interface Subscriptions {

    Optional<Subscription> withAddress(EmailAddress address);

    Optional<Subscription> withConfirmWord(String word);

    Optional<Subscription> withLeaveWord(String word);

    /** Who has confirmed. */
    List<Subscription> confirmed();

    long countConfirmed();

    /** Who has asked before this instant and not confirmed. */
    List<Subscription> unconfirmed(Instant before);

    /** Adds it, or puts it in the place of the one with this id. */
    void put(Subscription subscription);

    void remove(Subscription subscription);
}
