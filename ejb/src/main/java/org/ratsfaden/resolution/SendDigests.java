package org.ratsfaden.resolution;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ratsfaden.access.Reader;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Recipient;
import org.ratsfaden.transaction.Transactions;

/**
 * Writes a mail to everybody who wants one and for whom something has become due since the last; a deadline is told a week before and
 * on the day after. Nobody gets two about one day, however many servers there are.
 */
public final class SendDigests {

    private static final int WEEK = 7;

    private final RemindReaders remind;
    private final Digests digests;
    private final Outbox outbox;
    private final Function<String, Optional<Reader>> readers;
    private final URI portal;
    private final Clock clock;
    private final Transactions transactions;

    /**
     * @param readers as what an account reads today; empty if it has gone
     * @param portal where people reach it, without a slash at the end
     * @param clock its zone is the council's
     */
    public SendDigests(
            RemindReaders remind,
            Digests digests,
            Outbox outbox,
            Function<String, Optional<Reader>> readers,
            URI portal,
            Clock clock,
            Transactions transactions) {
        this.remind = remind;
        this.digests = digests;
        this.outbox = outbox;
        this.readers = readers;
        this.portal = portal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** @return how many mails were written */
    public int sendDue() {
        LocalDate today = LocalDate.now(clock);
        return transactions.inOne(digests::accounts).stream()
                .mapToInt(account -> transactions.inOne(() -> send(account, today)))
                .sum();
    }

    private int send(String account, LocalDate today) {
        Optional<Digest> held =
                digests.hold(account).filter(digest -> digest.sentOn().isBefore(today));
        if (held.isEmpty()) {
            return 0;
        }
        Digest digest = held.get();
        Optional<Reader> reader = readers.apply(account);
        if (reader.isEmpty()) {
            digests.drop(account);
            outbox.forget(Digest.thing(account));
            return 0;
        }
        digests.keep(digest.on(today));
        List<Due> due = remind.until(today.plusDays(WEEK), reader.get()).stream()
                .filter(one -> isNews(one, digest.sentOn(), today))
                .toList();
        return due.isEmpty()
                ? 0
                : outbox.put(letter(digest, due, today), List.of(Recipient.ofTheHouse(digest.address())));
    }

    /** Whether its day, or for a deadline the week before or the day after, has come since {@code last}. */
    private static boolean isNews(Due due, LocalDate last, LocalDate today) {
        return switch (due.why()) {
            case WISHED -> isWithin(due.day(), last, today);
            case DEADLINE ->
                isWithin(due.day().minusDays(WEEK), last, today)
                        || isWithin(due.day().plusDays(1), last, today);
        };
    }

    private static boolean isWithin(LocalDate day, LocalDate last, LocalDate today) {
        return day.isAfter(last) && !day.isAfter(today);
    }

    private Letter letter(Digest digest, List<Due> due, LocalDate today) {
        return Letter.plain(
                new Matter(Digest.thing(digest.account()), today.toString()),
                DigestWords.subject(due, today),
                DigestWords.text(due, digest, portal));
    }
}
