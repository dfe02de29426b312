package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.Due;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Wish;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Gathers what waits for a reader: an office its assignments, a member what is late, the council office what it has to do. */
@Dependent
public final class Desks {

    private static final int NEAR_DAYS = 14;
    private static final Within FIRST = new Within(0, 5);
    private static final Address LIST = Address.of(ResolutionsAddress.PATH);

    private final OpenResolutions resolutions;
    private final RemindReaders remind;

    @Inject
    public Desks(OpenResolutions resolutions, RemindReaders remind) {
        this.resolutions = resolutions;
        this.remind = remind;
    }

    /** Desks on which nothing lies are left out. */
    public List<Desk> of(Frame frame) {
        Stream<Desk> all = switch (frame.reader()) {
            case Reader.Office(var account) ->
                Stream.of(desk(
                        "start.assigned", Asked.of(new Wish.StillOpen(), new Wish.ReportedBy(account)), LIST, frame));
            case Reader.Clerk(var _) ->
                Stream.of(
                        desk("start.to-release", Asked.of(new Wish.WithDraft()), LIST.with("draft", "true"), frame),
                        desk("start.overdue", Asked.of(new Wish.Late()), LIST.with("overdue", "true"), frame),
                        desk(
                                "start.to-assign",
                                Asked.of(new Wish.WithoutOffice()),
                                LIST.with("unassigned", "true"),
                                frame));
            case Reader.Member(var _, var committees) ->
                committees.stream().sorted().map(key -> overdue(key, frame));
            case Reader.Anonymous(), Reader.Press(var _), Reader.PressChief(var _), Reader.Admin(var _) -> Stream.of();
        };
        return Stream.concat(Stream.of(due(frame)), all)
                .filter(desk -> desk.total() > 0)
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
