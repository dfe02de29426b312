package org.ratsfaden.account;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ratsfaden.transaction.Transactions;

/** What the operator does with accounts. Nobody but its owner ever knows a password that works for more than one sign-in. */
public final class KeepAccounts {

    /** How long a password that was given may wait to be changed. */
    static final Duration ONE_TIME = Duration.ofDays(7);

    private final Accounts accounts;
    private final Clock clock;
    private final Transactions transactions;

    /** What came of it. */
    public sealed interface Outcome {

        record Done(Account account) implements Outcome {}

        /** @param oneTimePassword to be told to the owner, once, and kept nowhere */
        record Given(Account account, String oneTimePassword) implements Outcome {

            /** Never shows the password, wherever a record might be printed. */
            @Override
            public String toString() {
                return "Given[" + account + "]";
            }
        }

        record NoSuchAccount() implements Outcome {}

        record NameTaken() implements Outcome {}

        record NotAName() implements Outcome {}

        /** They sit there already in that time. */
        record SitsThere(Membership membership) implements Outcome {}

        record SitsNotThere() implements Outcome {}
    }

    /** @param clock its zone is the council's */
    public KeepAccounts(Accounts accounts, Clock clock, Transactions transactions) {
        this.accounts = accounts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Every account with its memberships, by name. */
    public Map<Account, List<Membership>> all() {
        return transactions.inOne(() -> {
            Map<String, List<Membership>> seats =
                    accounts.memberships().stream().collect(Collectors.groupingBy(Membership::account));
            return accounts.all().stream()
                    .collect(Collectors.toMap(
                            account -> account,
                            account -> seats.getOrDefault(account.name(), List.of()),
                            (first, _) -> first,
                            LinkedHashMap::new));
        });
    }

    /** Adds an account with a one-time password. */
    public Outcome add(String name, Role role) {
        if (!Account.isName(name)) {
            return new Outcome.NotAName();
        }
        String password = RandomPassword.next();
        PasswordHash hash = PasswordHash.of(password);
        return transactions.inOne(() -> {
            if (accounts.find(name).isPresent()) {
                return new Outcome.NameTaken();
            }
            Account account = Account.open(name, role, hash)
                    .withOneTime(hash, clock.instant().plus(ONE_TIME));
            accounts.add(account);
            return new Outcome.Given(account, password);
        });
    }

    /** Gives a new one-time password; whoever is signed in with the former one is signed out. */
    public Outcome reset(String name) {
        String password = RandomPassword.next();
        PasswordHash hash = PasswordHash.of(password);
        return change(name, account -> account.withOneTime(hash, clock.instant().plus(ONE_TIME)))
                        instanceof Outcome.Done(var account)
                ? new Outcome.Given(account, password)
                : new Outcome.NoSuchAccount();
    }

    /** Whoever is signed in with it is the public again at their next click. */
    public Outcome lock(String name) {
        return change(name, account -> account.withLock(true));
    }

    public Outcome unlock(String name) {
        return change(name, account -> account.withLock(false));
    }

    private Outcome change(String name, UnaryOperator<Account> change) {
        return transactions.inOne(() -> accounts.hold(name)
                .map(change)
                .<Outcome>map(changed -> {
                    accounts.replace(changed);
                    return new Outcome.Done(changed);
                })
                .orElse(new Outcome.NoSuchAccount()));
    }

    /** Takes it away for good. What its owner confirmed or opened stays noted under the name. */
    public Outcome remove(String name) {
        return transactions.inOne(() -> accounts.hold(name)
                .<Outcome>map(account -> {
                    accounts.remove(name);
                    return new Outcome.Done(account);
                })
                .orElse(new Outcome.NoSuchAccount()));
    }
}
