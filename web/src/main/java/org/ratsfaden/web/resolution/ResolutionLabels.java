package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ConsultationRole;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.Progress;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.resolution.StatusLight;
import org.ratsfaden.web.page.Frame;

/** The council's words for what becomes of decisions. */
final class ResolutionLabels {

    private static final Pattern IN_OFFICE =
            Pattern.compile("(?ius).*(?:fraktion|gruppe|ausschuss|beirat|verwaltung|landr[aä]t"
                    + "|bürgermeister|fachbereich|fachdienst|dezern|amt\\b|mitglied|abgeordnete|koordinator).*");

    private final Frame frame;

    ResolutionLabels(Frame frame) {
        this.frame = frame;
    }

    /**
     * How it stands, in text, icon and colour.
     *
     * @param kind of the badge
     */
    record State(String kind, String icon, String label) {}

    State of(Followed followed, LocalDate today) {
        return switch (followed.standing()) {
            case TRACKED -> of(followed.progress(), today);
            case RETURNS -> new State("info", "autorenew", frame.say("resolution.returns", outcome(followed.item())));
            case NOT_EVIDENCED -> new State("warning", "question-mark", frame.say("resolution.not-evidenced"));
            case NOT_TRACKED -> new State("info", "info", outcome(followed.item()));
        };
    }

    private State of(Progress progress, LocalDate today) {
        StatusLight light = progress.light(today);
        return new State(kind(light), icon(light), words(progress, light));
    }

    private static String kind(StatusLight light) {
        return switch (light) {
            case DONE -> "success";
            case ON_TIME, AT_REST -> "info";
            case DUE_SOON -> "warning";
            case OVERDUE -> "danger";
        };
    }

    private static String icon(StatusLight light) {
        return switch (light) {
            case DONE -> "check";
            case ON_TIME -> "calendar-today";
            case AT_REST -> "info";
            case DUE_SOON -> "warning";
            case OVERDUE -> "danger";
        };
    }

    private String words(Progress progress, StatusLight light) {
        String status = reached(progress);
        if (progress.suspended()) {
            return frame.say("resolution.suspended", status);
        }
        Assignment assignment = progress.assignment();
        LocalDate deadline = assignment == null ? null : assignment.deadline();
        return switch (light) {
            case OVERDUE ->
                frame.say("resolution.overdue", status, frame.texts().day(Objects.requireNonNull(deadline)));
            case DUE_SOON -> frame.say("resolution.due", status, frame.texts().day(Objects.requireNonNull(deadline)));
            case DONE, ON_TIME, AT_REST -> status;
        };
    }

    private String reached(Progress progress) {
        if (progress.status() == ResolutionStatus.IMPLEMENTED) {
            return frame.say(progress.settlement() == null ? "resolution.reported" : "resolution.settled");
        }
        return of(progress.status());
    }

    String of(ResolutionStatus status) {
        return frame.say(
                switch (status) {
                    case OPEN -> "resolution.open";
                    case IN_PROGRESS -> "resolution.in-progress";
                    case IMPLEMENTED -> "resolution.implemented";
                    case NOT_FEASIBLE -> "resolution.not-feasible";
                    case REPLACED -> "resolution.replaced";
                });
    }

    /** What was done, or can be done. */
    String of(Action action) {
        return frame.say(
                switch (action) {
                    case ASSIGN -> "action.assign";
                    case POSTPONE -> "action.postpone";
                    case REPORT -> "action.report";
                    case RELEASE -> "action.release";
                    case RETURN -> "action.return";
                    case SETTLE -> "action.settle";
                    case SUSPEND -> "action.suspend";
                    case RESUME -> "action.resume";
                    case REPEAL -> "action.repeal";
                    case REOPEN -> "action.reopen";
                });
    }

    String of(Change.Why why) {
        return frame.say(
                switch (why) {
                    case NOT_YOURS -> "progress.not-yours";
                    case NOT_NOW -> "progress.not-now";
                    case NO_DRAFT -> "progress.no-draft";
                    case UNFIT_NOTE -> "progress.unfit-note";
                });
    }

    String of(ItemKind kind) {
        return frame.say(
                switch (kind) {
                    case PROCEDURE -> "itemkind.procedure";
                    case BUSINESS -> "itemkind.business";
                    case MOTION -> "itemkind.motion";
                    case EXAMINATION -> "itemkind.examination";
                    case QUESTION -> "itemkind.question";
                    case PROMISE -> "itemkind.promise";
                });
    }

    /** What it is and whose, if it is no usual decision: "Antrag: Fraktion Grün". */
    String origin(AgendaItem item) {
        if (item.kind() == ItemKind.BUSINESS || item.kind() == ItemKind.PROCEDURE) {
            return "";
        }
        String submitter = submitter(item);
        return submitter.isEmpty() ? of(item.kind()) : of(item.kind()) + ": " + submitter;
    }

    /** Who has put it forward, unless that may be a citizen (council-practice.md, "Who may read"). */
    static String submitter(AgendaItem item) {
        return item.words(Field.SUBMITTER)
                .filter(words -> IN_OFFICE.matcher(words).matches())
                .orElse("");
    }

    String of(ConsultationRole role) {
        return frame.say(
                switch (role) {
                    case DECIDES -> "consultation.decides";
                    case ADVISES -> "consultation.advises";
                    case UNKNOWN -> "consultation.unknown";
                });
    }

    String of(Settlement settlement) {
        return frame.say(
                "progress.settled-by", settlement.committee(), frame.texts().day(settlement.day()), settlement.item());
    }

    /** What became of the item; empty if its documents do not say. */
    String outcome(AgendaItem item) {
        return item.outcome()
                .map(word -> frame.labels().of(new FindingValue.Words(word)))
                .orElse("");
    }

    /** How the vote went; empty if its documents do not say. */
    String vote(AgendaItem item) {
        return item.finding(Field.VOTE)
                .map(finding -> frame.labels().of(finding.value()))
                .orElse("");
    }

    /** Its title, or else its number. */
    String title(AgendaItem item) {
        return item.words(Field.TITLE)
                .orElseGet(() -> frame.say("resolution.item", item.number().toString()));
    }

    /** Committee, day and number, as people tell decisions apart. */
    String place(AgendaItem item) {
        return item.meeting().committee() + ", "
                + frame.texts().day(item.meeting().day()) + ", "
                + frame.say("resolution.item", item.number().toString());
    }
}
