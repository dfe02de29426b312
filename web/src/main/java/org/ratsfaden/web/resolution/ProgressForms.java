package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.ProgressNote;
import org.ratsfaden.resolution.ProposeAssignment;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.ProgressView.Form;
import org.ratsfaden.web.resolution.ProgressView.Input;
import org.ratsfaden.web.resolution.ResolutionsView.Choice;

/** The short forms by which a decision is moved on; none asks for more than four things. */
final class ProgressForms {

    private final Frame frame;
    private final ResolutionLabels labels;
    private final List<String> accounts;

    /** @param accounts who can report for an office */
    ProgressForms(Frame frame, List<String> accounts) {
        this.frame = frame;
        this.labels = new ResolutionLabels(frame);
        this.accounts = List.copyOf(accounts);
    }

    /** What can be done now, in the order of {@link Action}; releasing and returning stand beside the draft itself. */
    List<Form> of(Followed followed) {
        boolean tracked = followed.standing() != Followed.Standing.NOT_TRACKED;
        return followed.possible().stream()
                .filter(action -> tracked || action == Action.ASSIGN)
                .filter(action -> action != Action.RELEASE && action != Action.RETURN
                        || followed.progress().draft() != null)
                .sorted(Comparator.naturalOrder())
                .map(action ->
                        new Form(action.key(), labels.of(action), inputs(action, followed), isLikely(action, followed)))
                .toList();
    }

    /** The form of an action with what somebody has typed into it. */
    Form filled(Action action, Followed followed, SentDeed sent) {
        return new Form(
                action.key(),
                labels.of(action),
                inputs(action, followed).stream()
                        .map(input -> filled(input, sent.words().apply(input.name())))
                        .toList(),
                true);
    }

    private static Input filled(Input input, String typed) {
        return new Input(
                input.name(),
                input.type(),
                input.label(),
                typed,
                input.needed(),
                input.choices().stream()
                        .map(choice -> new Choice(
                                choice.value(), choice.label(), choice.value().equals(typed)))
                        .toList());
    }

    private boolean isLikely(Action action, Followed followed) {
        return switch (action) {
            case REPORT -> !frame.isClerk();
            case ASSIGN ->
                followed.progress().assignment() == null && followed.standing() != Followed.Standing.NOT_TRACKED;
            case RELEASE -> true;
            case POSTPONE, RETURN, SETTLE, SUSPEND, RESUME, REPEAL, REOPEN -> false;
        };
    }

    private List<Input> inputs(Action action, Followed followed) {
        Assignment assignment = followed.progress().assignment();
        return switch (action) {
            case ASSIGN -> assign(followed, assignment);
            case POSTPONE ->
                List.of(
                        day("deadline", "progress.deadline", assignment == null ? null : assignment.deadline()),
                        reason());
            case REPORT -> report(followed);
            case RELEASE -> List.of();
            case RETURN, SUSPEND, RESUME, REOPEN -> List.of(reason());
            case SETTLE ->
                List.of(
                        text(
                                "committee",
                                "progress.settling-committee",
                                followed.item().meeting().committee()),
                        day("date", "progress.settling-day", null),
                        text("item", "progress.settling-item", ""));
            case REPEAL -> List.of(text("reason", "progress.repealed-by", ""));
        };
    }

    private List<Input> assign(Followed followed, @Nullable Assignment assignment) {
        String office =
                assignment == null ? ProposeAssignment.office(followed.item()).orElse("") : assignment.office();
        LocalDate deadline =
                assignment == null ? ProposeAssignment.deadline(followed.item()).orElse(null) : assignment.deadline();
        String account = Optional.ofNullable(assignment)
                .map(Assignment::account)
                .orElse(accounts.size() == 1 ? accounts.getFirst() : "");
        return List.of(
                text("office", "progress.office", office),
                day("deadline", "progress.deadline", deadline),
                account(account));
    }

    private Input account(String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", frame.say("progress.council-office-reports"), chosen.isEmpty()));
        accounts.forEach(name -> choices.add(new Choice(name, name, name.equals(chosen))));
        return new Input("account", "choice", frame.say("progress.account"), chosen, false, choices);
    }

    private List<Input> report(Followed followed) {
        ProgressNote draft = followed.progress().draft();
        ResolutionStatus reached = draft == null ? ResolutionStatus.IN_PROGRESS : draft.reached();
        List<Choice> choices = Stream.of(
                        ResolutionStatus.IN_PROGRESS, ResolutionStatus.IMPLEMENTED, ResolutionStatus.NOT_FEASIBLE)
                .map(status -> new Choice(status.key(), labels.of(status), status == reached))
                .toList();
        return List.of(
                new Input("status", "choice", frame.say("progress.reached"), reached.key(), true, choices),
                new Input(
                        "note",
                        "area",
                        frame.say("progress.note"),
                        draft == null ? "" : Objects.requireNonNull(draft).text(),
                        true,
                        List.of()));
    }

    private Input reason() {
        return text("reason", "progress.reason", "");
    }

    private Input text(String name, String label, String value) {
        return new Input(name, "text", frame.say(label), value, true, List.of());
    }

    private Input day(String name, String label, @Nullable LocalDate day) {
        return new Input(
                name, "day", frame.say(label), day == null ? "" : day.toString(), name.equals("date"), List.of());
    }
}
