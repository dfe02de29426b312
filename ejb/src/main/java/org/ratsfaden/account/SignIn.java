package org.ratsfaden.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.access.Reader;

/** Finds out who somebody is. */
public final class SignIn {

    /** Compared with when there is no such account, so that a wrong name takes as long as a wrong password. */
    private static final PasswordHash NOBODY = PasswordHash.of("nobody");

    private final Accounts accounts;
    private final Clock clock;

    /** @param clock its zone is the council's */
    public SignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account with this name, whoever asks; a name alone proves nothing. */
    public Optional<Account> account(String name) {
        return accounts.find(name);
    }

    /**
     * Whether the password is that of the account; takes as long if there is no account. Takes some tenths of a second, on purpose,
     * and needs no transaction.
     */
    public boolean proves(Optional<Account> account, String password) {
        return account.map(Account::password).orElse(NOBODY).matches(password) && account.isPresent();
    }

    /**
     * What this account may read as, today: the end of a membership and a lock work at the next call. Empty if the account has
     * gone, is locked or still waits for a password of its owner's.
     */
    public Optional<Reader> readerFor(String name) {
        return accounts.find(name).filter(Account::isUsable).map(this::reader);
    }

    private Reader reader(Account account) {
        String name = account.name();
        return switch (account.role()) {
            case CLERK -> new Reader.Clerk(name);
            case OFFICE -> new Reader.Office(name);
            case PRESS -> new Reader.Press(name);
            case PRESS_CHIEF -> new Reader.PressChief(name);
            case ADMIN -> new Reader.Admin(name);
            case MEMBER -> {
                LocalDate today = LocalDate.now(clock);
                yield new Reader.Member(
                        name,
                        accounts.memberships(name).stream()
                                .filter(membership -> membership.isValidOn(today))
                                .map(Membership::committee)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        };
    }
}
