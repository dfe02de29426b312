package org.ratsfaden.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ratsfaden.HandedClock;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.Accounts;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.PasswordHash;
import org.ratsfaden.account.Role;
import org.ratsfaden.account.SignIn;
import org.ratsfaden.measure.InMemoryMeasures;
import org.ratsfaden.transaction.Transactions;

/** Anna, a clerk, and a clock that stands still until it is told. */
final class TownHall {

    static final String PASSWORD = "Wiesengrund-7";

    /** Hashed once: it takes some tenths of a second. */
    private static final PasswordHash HASH = PasswordHash.of(PASSWORD);

    final HandedClock clock = new HandedClock(Instant.parse("2026-03-02T08:00:00Z"));

    private int looksAtHashes;
    private final Map<String, Account> accounts = new HashMap<>(Map.of("anna", Account.open("anna", Role.CLERK, HASH)));

    final Transactions transactions = new Transactions() {
        @Override
        public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
            return work.run();
        }
    };

    final SignIn signIn = new SignIn(
            new Accounts() {
                @Override
                public Optional<Account> find(String name) {
                    looksAtHashes++;
                    return Optional.ofNullable(accounts.get(name));
                }

                @Override
                public Optional<Account> hold(String name) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public List<Account> all() {
                    return List.copyOf(accounts.values());
                }

                @Override
                public void replace(Account account) {
                    accounts.put(account.name(), account);
                }

                @Override
                public void remove(String name) {
                    accounts.remove(name);
                }

                @Override
                public void replaceMemberships(String account, List<Membership> memberships) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public boolean isEmpty() {
                    return accounts.isEmpty();
                }

                @Override
                public void add(Account account) {
                    accounts.put(account.name(), account);
                }

                @Override
                public List<Membership> memberships() {
                    return List.of();
                }

                @Override
                public List<Membership> memberships(String account) {
                    return List.of();
                }

                @Override
                public void add(Membership membership) {
                    throw new UnsupportedOperationException();
                }
            },
            clock);

    final InMemoryMeasures measures = new InMemoryMeasures();

    final PasswordCheck passwords = new PasswordCheck(signIn, transactions, clock, measures);

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** The operator gives a password that has to be changed within a day. */
    void giveOneTimePassword(String name, String password) {
        accounts.put(
                name,
                new Account(name, Role.CLERK, PasswordHash.of(password), false, clock.now.plus(Duration.ofDays(1))));
    }

    void lock(String name) {
        Account account = Objects.requireNonNull(accounts.get(name));
        accounts.put(name, new Account(name, account.role(), account.password(), true, null));
    }

    Account account(String name) {
        return Objects.requireNonNull(accounts.get(name));
    }

    void dismiss(String name) {
        accounts.remove(name);
    }

    void newPassword(String name, String password) {
        accounts.put(name, Account.open(name, Role.CLERK, PasswordHash.of(password)));
    }

    /** How often an account was fetched; a check with the slow hash fetches it twice. */
    int fetches() {
        return looksAtHashes;
    }
}
