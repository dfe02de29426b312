package org.ratsfaden.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
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
        return transactions.inOne(() -> accounts.all().stream()
                .collect(Collectors.toMap(
                        account -> account,
                        account -> accounts.memberships(account.name()),
                        (first, _) -> first,
                        LinkedHashMap::new)));
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
        return transactions.inOne(() -> accounts.find(name)
                .map(change)
                .<Outcome>map(changed -> {
                    accounts.replace(changed);
                    return new Outcome.Done(changed);
                })
                .orElse(new Outcome.NoSuchAccount()));
    }

    /** Takes it away for good. What its owner confirmed or opened stays noted under the name. */
    public Outcome remove(String name) {
        return transactions.inOne(() -> accounts.find(name)
                .<Outcome>map(account -> {
                    accounts.remove(name);
                    return new Outcome.Done(account);
                })
                .orElse(new Outcome.NoSuchAccount()));
    }

    /**
     * Gives somebody a seat.
     *
     * @param from first day; {@code null} for today
     * @param to last day; {@code null} while no end is known
     */
    public Outcome seat(
            String name, CommitteeKey committee, String function, @Nullable LocalDate from, @Nullable LocalDate to) {
        Membership wanted = new Membership(name, committee, function, from == null ? LocalDate.now(clock) : from, to);
        return transactions.inOne(() -> {
            if (accounts.find(name).isEmpty()) {
                return new Outcome.NoSuchAccount();
            }
            return accounts.memberships(name).stream()
                    .filter(wanted::overlaps)
                    .findFirst()
                    .<Outcome>map(Outcome.SitsThere::new)
                    .orElseGet(() -> {
                        accounts.add(wanted);
                        return new Outcome.Done(accounts.find(name).orElseThrow());
                    });
        });
    }

    /**
     * Sets the last day of one seat, earlier or later; one that would end before it begins is taken away.
     *
     * @param from the first day of that seat
     * @param last {@code null} for yesterday, so that they are out at once
     */
    public Outcome endSeat(String name, CommitteeKey committee, LocalDate from, @Nullable LocalDate last) {
        LocalDate end = last == null ? LocalDate.now(clock).minusDays(1) : last;
        return transactions.inOne(() -> {
            Map<Boolean, List<Membership>> meant = accounts.memberships(name).stream()
                    .collect(Collectors.partitioningBy(seat ->
                            seat.committee().equals(committee) && seat.from().equals(from)));
            List<Membership> others = meant.getOrDefault(false, List.of());
            return meant.getOrDefault(true, List.of()).stream()
                    .findFirst()
                    .map(seat -> ended(seat, end, others))
                    .orElseGet(() ->
                            accounts.find(name).isEmpty() ? new Outcome.NoSuchAccount() : new Outcome.SitsNotThere());
        });
    }

    private Outcome ended(Membership seat, LocalDate end, List<Membership> others) {
        Optional<Membership> changed = end.isBefore(seat.from())
                ? Optional.empty()
                : Optional.of(new Membership(seat.account(), seat.committee(), seat.function(), seat.from(), end));
        Optional<Membership> inTheWay = changed.flatMap(
                wanted -> others.stream().filter(wanted::overlaps).findFirst());
        if (inTheWay.isPresent()) {
            return new Outcome.SitsThere(inTheWay.get());
        }
        accounts.replaceMemberships(
                seat.account(), Stream.concat(others.stream(), changed.stream()).toList());
        return new Outcome.Done(accounts.find(seat.account()).orElseThrow());
    }

    /**
     * Ends whatever seats somebody has there; a seat that would begin later is taken away.
     *
     * @param last the last day; {@code null} for yesterday, so that they are out at once
     */
    public Outcome unseat(String name, CommitteeKey committee, @Nullable LocalDate last) {
        LocalDate end = last == null ? LocalDate.now(clock).minusDays(1) : last;
        return transactions.inOne(() -> {
            List<Membership> before = accounts.memberships(name);
            List<Membership> after = before.stream()
                    .flatMap(seat -> seat.committee().equals(committee) ? seat.endingOn(end) : Stream.of(seat))
                    .toList();
            if (accounts.find(name).isEmpty()) {
                return new Outcome.NoSuchAccount();
            }
            if (after.equals(before)) {
                return new Outcome.SitsNotThere();
            }
            accounts.replaceMemberships(name, after);
            return new Outcome.Done(accounts.find(name).orElseThrow());
        });
    }
}
