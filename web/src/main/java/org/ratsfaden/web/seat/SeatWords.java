package org.ratsfaden.web.seat;

import java.time.LocalDate;
import java.util.Map;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.SeatChange;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.page.Frame;

/** Puts into words what is wrong in a table of memberships, and what was done about them. */
final class SeatWords {

    private final Frame frame;

    SeatWords(Frame frame) {
        this.frame = frame;
    }

    String of(SeatTable.Line.Wrong wrong) {
        String why = switch (wrong.why()) {
            case COLUMNS -> frame.say("seats.wrong-columns");
            case ACCOUNT -> frame.say("seats.wrong-account", wrong.words());
            case COMMITTEE -> frame.say("seats.wrong-committee");
            case FUNCTION -> frame.say("seats.wrong-function");
            case DAY -> frame.say("seats.wrong-day", wrong.words());
            case ORDER -> frame.say("seats.wrong-order");
        };
        return line(wrong.number(), why);
    }

    /** Why a line that can be read cannot be kept. */
    String of(SeatTable.Line.Read line, Outcome why) {
        return line(
                line.number(),
                switch (why) {
                    case Outcome.SitsThere(var known) -> overlaps(known, line.seat());
                    case Outcome.NoSuchAccount _, Outcome.NotAName _, Outcome.NameTaken _ ->
                        frame.say("seats.wrong-account", line.seat().account());
                    case Outcome.Done _, Outcome.Given _, Outcome.SitsNotThere _ -> frame.say("seats.not-kept");
                });
    }

    private String overlaps(Membership known, Membership wanted) {
        LocalDate last = known.to();
        return last != null && known.from().equals(wanted.from())
                ? frame.say("seats.wrong-ended", frame.texts().day(last))
                : frame.say("seats.wrong-sits", frame.texts().day(known.from()));
    }

    private String line(int number, String why) {
        return frame.say("seats.wrong-line", number, why);
    }

    /** @param names of committees that are known */
    String of(SeatChange change, Map<CommitteeKey, String> names) {
        Membership seat = change.seat();
        LocalDate last = seat.to();
        String first = frame.texts().day(seat.from());
        String days = last == null
                ? frame.say("seats.days-from", first)
                : frame.say("seats.days", first, frame.texts().day(last));
        String by = change.by().equals(SeatChange.OPERATOR) ? frame.say("seats.operator") : change.by();
        String done = frame.say(
                switch (change.kind()) {
                    case GIVEN -> "seats.given";
                    case CHANGED -> "seats.changed";
                    case TAKEN_AWAY -> "seats.taken-away";
                });
        String committee = names.getOrDefault(seat.committee(), seat.committee().value());
        return frame.say("seats.change", frame.texts().moment(change.at()), by, done)
                + " – "
                + String.join(", ", seat.account(), committee, seat.function(), days);
    }
}
