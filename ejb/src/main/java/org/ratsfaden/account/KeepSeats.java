package org.ratsfaden.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.SeatChange.Kind;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.transaction.Transactions;

/** Who sits where: given, changed and ended by the operator and the council office; every change is noted with whoever made it. */
public final class KeepSeats {

    private static final Comparator<Membership> BY_SEAT = Comparator.comparing(Membership::account)
            .thenComparing(seat -> seat.committee().value())
            .thenComparing(Membership::from);

    private final Accounts accounts;
    private final SeatHistory history;
    private final Clock clock;
    private final Transactions transactions;

    /** @param clock its zone is the council's */
    public KeepSeats(Accounts accounts, SeatHistory history, Clock clock, Transactions transactions) {
        this.accounts = accounts;
        this.history = history;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What came of a table. */
    public sealed interface TakenIn {

        /** @param changed seats that are new or other than before */
        record All(int changed) implements TakenIn {}

        /**
         * Nothing was taken in.
         *
         * @param wrong by the place in the table, from 0
         */
        record Nothing(Map<Integer, Outcome> wrong) implements TakenIn {}
    }

    /** What was done about seats, the latest first. */
    public List<SeatChange> history() {
        return transactions.inOne(history::all);
    }

    /** Gives somebody a seat. */
    public Outcome seat(Membership wanted, String by) {
        return transactions.inOne(() -> {
            accounts.hold(wanted.account());
            List<Membership> before = accounts.memberships(wanted.account());
            Optional<Membership> inTheWay =
                    before.stream().filter(wanted::overlaps).findFirst();
            return inTheWay.isPresent()
                    ? new Outcome.SitsThere(inTheWay.get())
                    : kept(wanted.account(), before, plus(before, wanted), by);
        });
    }

    /**
     * Sets the last day of one seat, earlier or later; one that would end before it begins is taken away.
     *
     * @param from the first day of that seat
     * @param last {@code null} for yesterday, so that they are out at once
     */
    public Outcome end(String name, CommitteeKey committee, LocalDate from, @Nullable LocalDate last, String by) {
        LocalDate end = last == null ? yesterday() : last;
        return transactions.inOne(() -> {
            Optional<Account> account = accounts.hold(name);
            List<Membership> before = accounts.memberships(name);
            Optional<Membership> seat = before.stream()
                    .filter(known -> isSeat(known, committee, from))
                    .findFirst();
            return seat.isEmpty()
                    ? (account.isEmpty() ? new Outcome.NoSuchAccount() : new Outcome.SitsNotThere())
                    : ended(seat.get(), end, before, by);
        });
    }

    private Outcome ended(Membership seat, LocalDate end, List<Membership> before, String by) {
        List<Membership> others =
                before.stream().filter(known -> !known.equals(seat)).toList();
        if (end.isBefore(seat.from())) {
            return kept(seat.account(), before, others, by);
        }
        Membership changed = new Membership(seat.account(), seat.committee(), seat.function(), seat.from(), end);
        Optional<Membership> inTheWay =
                others.stream().filter(changed::overlaps).findFirst();
        return inTheWay.isPresent()
                ? new Outcome.SitsThere(inTheWay.get())
                : kept(seat.account(), before, plus(others, changed), by);
    }

    /**
     * Ends whatever seats somebody has there; a seat that would begin later is taken away.
     *
     * @param last the last day; {@code null} for yesterday, so that they are out at once
     */
    public Outcome endAll(String name, CommitteeKey committee, @Nullable LocalDate last, String by) {
        LocalDate end = last == null ? yesterday() : last;
        return transactions.inOne(() -> {
            Optional<Account> account = accounts.hold(name);
            List<Membership> before = accounts.memberships(name);
            List<Membership> after = before.stream()
                    .flatMap(seat -> seat.committee().equals(committee) ? seat.endingOn(end) : Stream.of(seat))
                    .toList();
            return account.isPresent() && after.equals(before)
                    ? new Outcome.SitsNotThere()
                    : kept(name, before, after, by);
        });
    }

    /** What would come of a table; nothing is kept. */
    public TakenIn check(List<Membership> table) {
        return transactions.inOne(() -> {
            Map<Integer, Outcome> wrong = new TreeMap<>();
            Map<String, List<Membership>> after = after(table, wrong);
            return wrong.isEmpty()
                    ? new TakenIn.All(changes(after, SeatChange.OPERATOR).values().stream()
                            .mapToInt(List::size)
                            .sum())
                    : new TakenIn.Nothing(wrong);
        });
    }

    /**
     * Takes in a table: all of it, or nothing if a line of it is wrong. A line whose seat is known by its first day sets function and last
     * day; one without a last day does not open a seat again that was ended, and is wrong. Seats that are not in the table stay. The
     * order of the lines does not matter, unless two are about the same seat: then the later one counts.
     */
    public TakenIn takeIn(List<Membership> table, String by) {
        return transactions.inOne(() -> {
            table.stream().map(Membership::account).distinct().sorted().forEach(accounts::hold);
            Map<Integer, Outcome> wrong = new TreeMap<>();
            Map<String, List<Membership>> after = after(table, wrong);
            if (!wrong.isEmpty()) {
                return new TakenIn.Nothing(wrong);
            }
            Map<String, List<SeatChange>> changes = changes(after, by);
            after.forEach((name, seats) -> keep(name, seats, changes.getOrDefault(name, List.of())));
            return new TakenIn.All(
                    changes.values().stream().mapToInt(List::size).sum());
        });
    }

    private Map<String, List<SeatChange>> changes(Map<String, List<Membership>> after, String by) {
        Map<String, List<SeatChange>> changes = new LinkedHashMap<>();
        after.forEach((name, seats) -> changes.put(name, changes(accounts.memberships(name), seats, by)));
        return changes;
    }

    /** @param wrong gets what is wrong, by its place in the table */
    private Map<String, List<Membership>> after(List<Membership> table, Map<Integer, Outcome> wrong) {
        Map<String, List<Membership>> after = new LinkedHashMap<>();
        List<Integer> places = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparing(table::get, BY_SEAT))
                .toList();
        for (int place : places) {
            Membership wanted = table.get(place);
            List<Membership> now = after.computeIfAbsent(wanted.account(), accounts::memberships);
            Optional<Outcome> why = accounts.find(wanted.account()).isEmpty()
                    ? Optional.of(new Outcome.NoSuchAccount())
                    : inTheWay(wanted, now).map(Outcome.SitsThere::new);
            if (why.isPresent()) {
                wrong.put(place, why.get());
            } else {
                after.put(wanted.account(), plus(without(now, wanted), wanted));
            }
        }
        return after;
    }

    private static Optional<Membership> inTheWay(Membership wanted, List<Membership> now) {
        return now.stream()
                .filter(known -> isSeat(known, wanted.committee(), wanted.from())
                        ? known.to() != null && wanted.to() == null
                        : wanted.overlaps(known))
                .findFirst();
    }

    private static List<Membership> without(List<Membership> seats, Membership wanted) {
        return seats.stream()
                .filter(known -> !isSeat(known, wanted.committee(), wanted.from()))
                .toList();
    }

    private static boolean isSeat(Membership known, CommitteeKey committee, LocalDate from) {
        return known.committee().equals(committee) && known.from().equals(from);
    }

    private static List<Membership> plus(List<Membership> seats, Membership another) {
        List<Membership> all = new ArrayList<>(seats);
        all.add(another);
        return all;
    }

    private Outcome kept(String name, List<Membership> before, List<Membership> after, String by) {
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) {
            return new Outcome.NoSuchAccount();
        }
        keep(name, after, changes(before, after, by));
        return new Outcome.Done(account.get());
    }

    private void keep(String name, List<Membership> after, List<SeatChange> changes) {
        if (!changes.isEmpty()) {
            accounts.replaceMemberships(name, after);
            changes.forEach(history::add);
        }
    }

    private List<SeatChange> changes(List<Membership> before, List<Membership> after, String by) {
        Stream<SeatChange> kept = after.stream()
                .filter(seat -> !before.contains(seat))
                .map(seat ->
                        change(seat, without(before, seat).size() == before.size() ? Kind.GIVEN : Kind.CHANGED, by));
        Stream<SeatChange> gone = before.stream()
                .filter(seat -> without(after, seat).size() == after.size())
                .map(seat -> change(seat, Kind.TAKEN_AWAY, by));
        return Stream.concat(kept, gone).toList();
    }

    private SeatChange change(Membership seat, Kind kind, String by) {
        return new SeatChange(seat, kind, by, clock.instant());
    }

    private LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }
}
