package org.ratsfaden.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Recipient;
import org.ratsfaden.transaction.Transactions;

/** Asks for the newsletter, confirms it, leaves it. No answer tells whether an address was known. */
public final class Subscribe {

    /** So long a question stays open. */
    private static final Duration OPEN = Duration.ofDays(2);

    /** Whoever asks again within this time gets no second mail: nobody can be flooded in somebody's name. */
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final String house;
    private final String portal;
    private final Clock clock;
    private final Transactions transactions;

    /**
     * @param house the Körperschaft, as people write it
     * @param portal its address, without a slash at the end
     */
    public Subscribe(
            Subscriptions subscriptions,
            Outbox outbox,
            String house,
            String portal,
            Clock clock,
            Transactions transactions) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.house = house;
        this.portal = portal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Sends the question whether they want it, if that makes sense; who has confirmed gets no mail. */
    public void ask(EmailAddress address) {
        transactions.inOne(() -> {
            Instant now = clock.instant();
            Optional<Subscription> before = subscriptions.withAddress(address);
            boolean enough = before.filter(known ->
                            known.isConfirmed() || known.askedAt().plus(BETWEEN).isAfter(now))
                    .isPresent();
            if (!enough) {
                Subscription asked =
                        before.map(known -> known.askedAgain(now)).orElseGet(() -> Subscription.asked(address, now));
                subscriptions.put(asked);
                outbox.forget(thing(asked));
                outbox.put(question(asked), List.of(new Recipient(address, Circle.NEWSLETTER, null)));
            }
            return address;
        });
    }

    /** Forgets the addresses that nobody has confirmed in time, with what was written to them. */
    public void forgetUnanswered() {
        transactions.inOne(() -> {
            Instant lapsed = clock.instant().minus(OPEN);
            subscriptions.unconfirmed(lapsed).forEach(this::forget);
            return lapsed;
        });
    }

    private void forget(Subscription subscription) {
        outbox.forget(thing(subscription));
        outbox.forget(subscription.address(), Circle.NEWSLETTER);
        subscriptions.remove(subscription);
    }

    private static String thing(Subscription subscription) {
        return "subscription/" + subscription.id();
    }

    private Letter question(Subscription asked) {
        String text = """
                Guten Tag,

                jemand, vermutlich Sie, möchte die Pressemitteilungen von %s an diese Adresse bekommen.
                Bestätigen Sie das bitte innerhalb von zwei Tagen hier:

                %s/newsletter/bestaetigen/%s

                Waren Sie es nicht, brauchen Sie nichts zu tun: Es kommt keine weitere Mail, und die Adresse wird gelöscht.
                """.formatted(house, portal, asked.confirmWord());
        return Letter.plain(
                new Matter(thing(asked), "question"), "Pressemitteilungen von " + house + ": bitte bestätigen", text);
    }

    /** Whether there is a question open that this word answers. */
    public boolean isOpen(String word) {
        return transactions.inOne(() -> open(word)).isPresent();
    }

    private Optional<Subscription> open(String word) {
        return subscriptions
                .withConfirmWord(word)
                .filter(asked -> asked.askedAt().plus(OPEN).isAfter(clock.instant()));
    }

    /** Confirms; whether there was a question to confirm. */
    public boolean confirm(String word) {
        return transactions.inOne(() -> {
            Optional<Subscription> asked = open(word);
            asked.ifPresent(known -> {
                subscriptions.put(known.confirmed(clock.instant()));
                outbox.forget(thing(known));
            });
            return asked.isPresent();
        });
    }

    /** Ends it at once, with everything that was kept of it; whoever does so twice is told the same. */
    public void leave(String word) {
        transactions.inOne(() -> {
            subscriptions.withLeaveWord(word).ifPresent(this::forget);
            return word;
        });
    }
}
