package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.resolution.Due;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Wish;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Gathers what waits for a reader: an office its assignments, a member what is late, the council office what it has to do. */
@Dependent
public final class Desks {

    private static final int SITTINGS = 3;
    private static final int NEAR_DAYS = 14;
    private static final Within FIRST = new Within(0, 5);
    private static final Address LIST = Address.of(ResolutionsAddress.PATH);

    private final OpenResolutions resolutions;
    private final RemindReaders remind;
    private final OpenSittings sittings;
    private final Clarifications clarifications;
    private final Clock clock;
    private final Transactions transactions;

    @Inject
    public Desks(
            OpenResolutions resolutions,
            RemindReaders remind,
            OpenSittings sittings,
            Clarifications clarifications,
            Clock clock,
            Transactions transactions) {
        this.resolutions = resolutions;
        this.remind = remind;
        this.sittings = sittings;
        this.clarifications = clarifications;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Desks on which nothing lies are left out. */
    public List<Desk> of(Frame frame) {
        Stream<Desk> all = switch (frame.reader()) {
            case Reader.Office(var account) ->
                Stream.of(desk(
                        "start.assigned", Asked.of(new Wish.StillOpen(), new Wish.ReportedBy(account)), LIST, frame));
            case Reader.Clerk(var _) ->
                Stream.of(
                        unplaced(frame),
                        desk("start.to-release", Asked.of(new Wish.WithDraft()), LIST.with("draft", "true"), frame),
                        desk("start.overdue", Asked.of(new Wish.Late()), LIST.with("overdue", "true"), frame),
                        desk(
                                "start.to-assign",
                                Asked.of(new Wish.WithoutOffice()),
                                LIST.with("unassigned", "true"),
                                frame));
            case Reader.Member(var _, var committees) -> ofMember(committees, frame);
            case Reader.Anonymous(), Reader.Press(var _), Reader.PressChief(var _), Reader.Admin(var _) -> Stream.of();
        };
        return Stream.concat(Stream.of(due(frame)), all)
                .filter(desk -> desk.total() > 0 || desk.heading() != null)
                .toList();
    }

    /** What somebody is to be reminded of these days; what is late lies on a desk of its own. */
    private Desk due(Frame frame) {
        LocalDate today = resolutions.today();
        ResolutionRows rows = new ResolutionRows(frame, today);
        List<Due> due = remind.until(today.plusDays(NEAR_DAYS), frame.reader()).stream()
                .filter(one -> one.why() == Due.Why.WISHED || !one.day().isBefore(today))
                .toList();
        return new Desk(
                frame.say("reminders.title"),
                due.size(),
                due.stream().limit(FIRST.limit()).map(rows::row).toList(),
                frame.link("/erinnerungen"));
    }

    /** What lies on the list of open questions: only how much. */
    private Desk unplaced(Frame frame) {
        return new Desk(
                frame.say("nav.clarify"),
                transactions.inOne(clarifications::countOpen),
                List.of(),
                frame.link("/zu-klaeren"));
    }

    private Stream<Desk> ofMember(Set<CommitteeKey> committees, Frame frame) {
        Stream<Desk> ahead = sittings.ahead(committees, resolutions.today(), SITTINGS, frame.reader()).stream()
                .map(sitting -> ahead(sitting, frame));
        Stream<Desk> overdue = committees.stream().sorted().map(key -> overdue(key, frame));
        Stream<Desk> motions = committees.stream()
                .sorted()
                .flatMap(key -> fraktion(key).stream())
                .map(name -> desk(
                        "start.motions",
                        Asked.of(new Wish.StillOpen(), new Wish.SubmittedBy(name)),
                        LIST.with("submitter", name),
                        frame));
        return Stream.of(ahead, overdue, motions, changed(committees, frame).stream())
                .flatMap(desks -> desks);
    }

    /** A sitting that comes, with what is still open of its committee. */
    private Desk ahead(Sitting sitting, Frame frame) {
        CommitteeKey committee = sitting.meeting().key();
        Desk open = desk(
                "start.ahead",
                Asked.of(new Wish.InCommittee(committee), new Wish.StillOpen()),
                LIST.with("committee", committee.value()),
                frame);
        String title = frame.say(
                "start.sitting",
                sitting.meeting().committee(),
                frame.texts().day(sitting.meeting().day()));
        return open.titled(title, frame.link("/sitzung/" + sitting.meeting().id()));
    }

    /** A seat in a Fraktion is a membership like any other; its name is what is left of the key. */
    static Optional<String> fraktion(CommitteeKey key) {
        return Optional.of(key.value())
                .filter(value -> value.contains("fraktion"))
                .map(value ->
                        value.replace("fraktion", "").replaceAll("-+", " ").strip())
                .filter(name -> !name.isEmpty());
    }

    private Optional<Desk> changed(Set<CommitteeKey> committees, Frame frame) {
        return sittings.lastBefore(committees, resolutions.today(), frame.reader())
                .map(day -> desk(
                        "start.changed",
                        Asked.of(
                                new Wish.InAnyOf(committees),
                                new Wish.ChangedSince(
                                        day.atStartOfDay(clock.getZone()).toInstant())),
                        LIST.with("status", ResolutionsAddress.ALL),
                        frame));
    }

    private Desk overdue(CommitteeKey committee, Frame frame) {
        return desk(
                "start.overdue",
                Asked.of(new Wish.InCommittee(committee), new Wish.Late()),
                LIST.with("committee", committee.value()).with("overdue", "true"),
                frame);
    }

    private Desk desk(String title, Asked asked, Address link, Frame frame) {
        Found<Followed> found = resolutions.list(asked, FIRST, frame.reader());
        ResolutionRows rows = new ResolutionRows(frame, resolutions.today());
        return new Desk(
                frame.say(title),
                found.total(),
                found.items().stream().map(rows::row).toList(),
                frame.link(link));
    }
}
