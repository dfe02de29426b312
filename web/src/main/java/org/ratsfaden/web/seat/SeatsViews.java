package org.ratsfaden.web.seat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Account;
import org.ratsfaden.account.KeepAccounts;
import org.ratsfaden.account.KeepSeats;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.Role;
import org.ratsfaden.account.SeatChange;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Succession;
import org.ratsfaden.resolution.Wish;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Gathers who sits where, which committee follows which, and what is open at the end of a term. */
@Dependent
public final class SeatsViews {

    /** Whose seat, where and from when: what stays of a seat through all changes. */
    private record Place(String account, CommitteeKey committee, LocalDate from) {

        static Place of(Membership seat) {
            return new Place(seat.account(), seat.committee(), seat.from());
        }
    }

    private final KeepAccounts accounts;
    private final KeepSeats history;
    private final KeepSuccessions successions;
    private final OpenSittings sittings;
    private final OpenResolutions resolutions;
    private final Clock clock;

    @Inject
    public SeatsViews(
            KeepAccounts accounts,
            KeepSeats history,
            KeepSuccessions successions,
            OpenSittings sittings,
            OpenResolutions resolutions,
            Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.successions = successions;
        this.sittings = sittings;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** @param end the last day of a term, as somebody wrote it; empty for none */
    SeatsView of(Frame frame, @Nullable String notice, @Nullable String problem, SeatsView.Table table, String end) {
        Map<Account, List<Membership>> all = accounts.all();
        List<Membership> seats = all.values().stream().flatMap(List::stream).toList();
        List<SeatChange> changes = history.history();
        Map<Place, List<SeatChange>> bySeat =
                changes.stream().collect(Collectors.groupingBy(change -> Place.of(change.seat())));
        Set<Place> here = seats.stream().map(Place::of).collect(Collectors.toSet());
        Map<CommitteeKey, String> names = names(seats, frame);
        LocalDate day = day(end);
        return new SeatsView(
                frame,
                notice,
                day == null && !end.isBlank() ? frame.say("seats.no-day") : problem,
                seats.stream()
                        .map(seat -> line(seat, bySeat.getOrDefault(Place.of(seat), List.of()), names, frame))
                        .toList(),
                all.keySet().stream()
                        .filter(account -> account.role() == Role.MEMBER)
                        .map(account -> account.name())
                        .toList(),
                table,
                names.entrySet().stream()
                        .map(known -> new SeatsView.Committee(known.getKey().value(), known.getValue()))
                        .toList(),
                successions.all(frame.reader()).stream()
                        .map(known -> line(known, names, frame))
                        .toList(),
                day == null ? "" : day.toString(),
                day == null
                        ? 0
                        : seats.stream()
                                .filter(seat -> seat.isValidOn(day.plusDays(1)))
                                .count(),
                day == null ? List.of() : open(day, names, frame),
                changes.stream()
                        .filter(change -> !here.contains(Place.of(change.seat())))
                        .map(change -> new SeatWords(frame).of(change, names))
                        .toList());
    }

    private static @Nullable LocalDate day(String end) {
        try {
            return SeatTable.day(end);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private Map<CommitteeKey, String> names(List<Membership> seats, Frame frame) {
        Map<CommitteeKey, String> names = new LinkedHashMap<>();
        sittings.committees(frame.reader()).forEach(known -> names.putIfAbsent(known.key(), known.name()));
        seats.forEach(
                seat -> names.putIfAbsent(seat.committee(), seat.committee().value()));
        return names;
    }

    private SeatsView.Seat line(
            Membership seat, List<SeatChange> changes, Map<CommitteeKey, String> names, Frame frame) {
        LocalDate last = seat.to();
        return new SeatsView.Seat(
                seat.account(),
                seat.committee().value(),
                name(seat.committee(), names),
                seat.function(),
                seat.from(),
                frame.texts().day(seat.from()),
                last == null ? "" : frame.texts().day(last),
                last != null && last.isBefore(LocalDate.now(clock)),
                changes.stream()
                        .map(change -> new SeatWords(frame).of(change, names))
                        .toList());
    }

    private static SeatsView.Line line(Succession known, Map<CommitteeKey, String> names, Frame frame) {
        return new SeatsView.Line(
                name(known.former(), names),
                known.former().value(),
                name(known.successor(), names),
                frame.texts().day(known.from()));
    }

    private static String name(CommitteeKey key, Map<CommitteeKey, String> names) {
        return names.getOrDefault(key, key.value());
    }

    /** What was dealt with until the day and is open, by committee; nothing of it lapses. */
    private List<SeatsView.Open> open(LocalDate day, Map<CommitteeKey, String> names, Frame frame) {
        Map<CommitteeKey, CommitteeKey> next = successions.all(frame.reader()).stream()
                .collect(Collectors.toMap(Succession::former, Succession::successor));
        Map<CommitteeKey, Long> left =
                resolutions.byCommittee(Asked.of(new Wish.DealtWithUntil(day), new Wish.StillOpen()), frame.reader());
        return names.entrySet().stream()
                .filter(known -> left.containsKey(known.getKey()))
                .map(known -> new SeatsView.Open(
                        known.getValue(),
                        left.getOrDefault(known.getKey(), 0L),
                        frame.link(Address.of("/beschluesse")
                                .with("committee", known.getKey().value())),
                        next.containsKey(known.getKey()) ? name(next.get(known.getKey()), names) : ""))
                .toList();
    }
}
