package org.ratsfaden.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.access.Reader;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.transaction.Transactions;

/** People turn the mails about what is due on and off, each for themselves. */
public final class ChooseDigest {

    private final Digests digests;
    private final Outbox outbox;
    private final Clock clock;
    private final Transactions transactions;

    /** @param clock its zone is the council's */
    public ChooseDigest(Digests digests, Outbox outbox, Clock clock, Transactions transactions) {
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Where {@code reader} gets mail; empty if nowhere. */
    public Optional<EmailAddress> of(Reader reader) {
        return transactions.inOne(
                () -> reader.accountName().flatMap(digests::of).map(Digest::address));
    }

    /** From tomorrow on. */
    public void on(EmailAddress address, Reader reader) {
        transactions.inOne(() -> {
            reader.accountName()
                    .ifPresent(account ->
                            digests.keep(new Digest(account, address, UUID.randomUUID(), LocalDate.now(clock))));
            return address;
        });
    }

    public void off(Reader reader) {
        transactions.inOne(() -> {
            reader.accountName().ifPresent(this::drop);
            return reader;
        });
    }

    /** Whoever has the mail needs no sign-in; a token nobody has does nothing. */
    public void off(UUID token) {
        transactions.inOne(() -> {
            digests.withToken(token).map(Digest::account).ifPresent(this::drop);
            return token;
        });
    }

    /** With what is written and waits. */
    private void drop(String account) {
        digests.drop(account);
        outbox.forget(Digest.thing(account));
    }
}
