package org.ratsfaden.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one decision has come, and how it came there.
 *
 * @param suspended whether it is not carried out for now (ausgesetzt)
 * @param assignment {@code null} until the council office has assigned it
 * @param draft a note that waits for its release; {@code null} if none does, and outside the house
 * @param note the note released last; {@code null} if none was
 * @param settlement {@code null} until a committee has found it settled
 * @param repealedBy the decision that repeals or replaces it; {@code null} if none does
 * @param history oldest first
 */
public record Progress(
        ResolutionStatus status,
        boolean suspended,
        @Nullable Assignment assignment,
        @Nullable ProgressNote draft,
        @Nullable ProgressNote note,
        @Nullable Settlement settlement,
        @Nullable String repealedBy,
        List<HistoryEntry> history) {

    /** Of a decision nobody has done anything about yet. */
    public static final Progress NONE =
            new Progress(ResolutionStatus.OPEN, false, null, null, null, null, null, List.of());

    private static final int NEAR_DAYS = 14;
    private static final Set<Action> BEGINS_ANEW = Set.of(Action.RESUME, Action.REOPEN);

    public Progress {
        history = List.copyOf(history);
        if ((status == ResolutionStatus.REPLACED) != (repealedBy != null)) {
            throw new IllegalArgumentException("replaced by nothing, or by something without being so");
        }
    }

    /** Counts what was done about it: whoever decides on it names the count they have seen. */
    public long revision() {
        return history.size();
    }

    /**
     * The progress of one decision that was taken for two: the last word holds, what it leaves open the other adds, and both
     * histories stay.
     */
    public Progress together(Progress other) {
        boolean mine = !lastDeed().isBefore(other.lastDeed());
        Progress last = mine ? this : other;
        Progress first = mine ? other : this;
        return new Progress(
                last.status,
                last.suspended,
                last.assignment == null ? first.assignment : last.assignment,
                last.draft == null && last.status.isUnfinished() ? first.draft : last.draft,
                last.note == null ? first.note : last.note,
                last.settlement,
                last.repealedBy,
                Stream.concat(history.stream(), other.history.stream())
                        .sorted(Comparator.comparing(HistoryEntry::at))
                        .toList());
    }

    private Instant lastDeed() {
        return history.isEmpty() ? Instant.MIN : history.getLast().at();
    }

    /** What becomes of it if {@code actor} does this. */
    public Change after(Deed deed, Actor actor, String by, Instant at) {
        if (!StatusRules.isFor(actor, deed.action())) {
            return new Change.Refused(Change.Why.NOT_YOURS);
        }
        if (!mayBeDoneNow(deed.action())) {
            return new Change.Refused(Change.Why.NOT_NOW);
        }
        return switch (deed) {
            case Deed.Assign(var wanted) -> assigned(wanted).changed(deed, by, at);
            case Deed.Postpone(var day, var _) -> postponed(day).changed(deed, by, at);
            case Deed.Report(var reached, var text) ->
                ProgressNote.fits(text) && ProgressNote.REPORTABLE.contains(reached)
                        ? drafted(new ProgressNote(text.strip(), reached, by, at))
                                .changed(deed, by, at)
                        : new Change.Refused(Change.Why.UNFIT_NOTE);
            case Deed.Release() -> draft == null ? noDraft() : released(draft, deed, by, at);
            case Deed.Return(var _) -> draft == null ? noDraft() : drafted(null).changed(deed, by, at);
            case Deed.Settle(var found) -> settled(found).changed(deed, by, at);
            case Deed.Suspend(var _) -> suspended(true).changed(deed, by, at);
            case Deed.Resume(var _) -> suspended(false).changed(deed, by, at);
            case Deed.Repeal(var other) -> repealed(other).changed(deed, by, at);
            case Deed.Reopen(var _) -> reopened().changed(deed, by, at);
        };
    }

    /** Whether this can be done now, by whoever may. */
    public boolean mayBeDoneNow(Action action) {
        return StatusRules.isPossible(action, status)
                && switch (action) {
                    case POSTPONE -> assignment != null;
                    case SETTLE -> settlement == null;
                    case SUSPEND -> !suspended;
                    case RESUME -> suspended;
                    case ASSIGN, REPORT, RELEASE, RETURN, REPEAL, REOPEN -> true;
                };
    }

    /** The same as people outside the house may know it: released words only, and no names of accounts. */
    public Progress asPublished() {
        List<HistoryEntry> open = history.stream()
                .filter(entry -> !entry.action().isInternal())
                .map(HistoryEntry::withoutName)
                .toList();
        return new Progress(
                status,
                suspended,
                assignment == null ? null : new Assignment(assignment.office(), null, assignment.deadline()),
                null,
                note == null ? null : new ProgressNote(note.text(), note.reached(), "", note.at()),
                settlement,
                repealedBy,
                open);
    }

    /** Whether it is still to be done, or reported as done and no committee has found it settled yet. */
    public boolean isOnTheOpenList() {
        return status.isUnfinished() || (status == ResolutionStatus.IMPLEMENTED && settlement == null);
    }

    /** Whether it should have been carried out before {@code today}; what is suspended is never late. */
    public boolean isOverdue(LocalDate today) {
        return status.isUnfinished() && !suspended && isDueBefore(today);
    }

    /** Why it is due later than was meant at first: the reason of the postponement that holds; empty without one, and while it is suspended. */
    public Optional<String> whyDelayed() {
        return history.reversed().stream()
                .takeWhile(entry -> status.isUnfinished() && !suspended && !BEGINS_ANEW.contains(entry.action()))
                .filter(entry -> entry.action() == Action.POSTPONE)
                .findFirst()
                .filter(entry -> Objects.equals(entry.day(), deadline().orElse(null)))
                .map(HistoryEntry::words);
    }

    /** Why it is not carried out for now (ausgesetzt); empty unless it is suspended. */
    public Optional<String> whySuspended() {
        return history.reversed().stream()
                .filter(entry -> status.isUnfinished() && suspended && entry.action() == Action.SUSPEND)
                .map(HistoryEntry::words)
                .findFirst();
    }

    public StatusLight light(LocalDate today) {
        if (isOverdue(today)) {
            return StatusLight.OVERDUE;
        }
        return switch (status) {
            case IMPLEMENTED -> StatusLight.DONE;
            case NOT_FEASIBLE, REPLACED -> StatusLight.AT_REST;
            case OPEN, IN_PROGRESS -> {
                if (suspended) {
                    yield StatusLight.AT_REST;
                }
                yield isDueBefore(today.plusDays(NEAR_DAYS)) ? StatusLight.DUE_SOON : StatusLight.ON_TIME;
            }
        };
    }

    private boolean isDueBefore(LocalDate day) {
        return deadline().filter(last -> last.isBefore(day)).isPresent();
    }

    /** Until when it has to be carried out; empty if no deadline is set. */
    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(assignment).map(Assignment::deadline);
    }

    private static Change noDraft() {
        return new Change.Refused(Change.Why.NO_DRAFT);
    }

    private Change released(ProgressNote words, Deed deed, String by, Instant at) {
        Progress next =
                new Progress(words.reached(), suspended, assignment, null, words, settlement, repealedBy, history);
        return next.changed(HistoryEntry.of(deed, by, at, next.status).saying(words.text()));
    }

    private Change changed(Deed deed, String by, Instant at) {
        return changed(HistoryEntry.of(deed, by, at, status));
    }

    private Change changed(HistoryEntry entry) {
        return new Change.Changed(new Progress(
                status,
                suspended,
                assignment,
                draft,
                note,
                settlement,
                repealedBy,
                Stream.concat(history.stream(), Stream.of(entry)).toList()));
    }

    private Progress assigned(Assignment wanted) {
        return new Progress(status, suspended, wanted, draft, note, settlement, repealedBy, history);
    }

    private Progress postponed(@Nullable LocalDate deadline) {
        return assignment == null ? this : assigned(assignment.until(deadline));
    }

    private Progress drafted(@Nullable ProgressNote words) {
        return new Progress(status, suspended, assignment, words, note, settlement, repealedBy, history);
    }

    private Progress suspended(boolean so) {
        return new Progress(status, so, assignment, draft, note, settlement, repealedBy, history);
    }

    /** What was found not to be feasible stays so when a committee takes note of it. */
    private Progress settled(Settlement found) {
        ResolutionStatus reached = status == ResolutionStatus.NOT_FEASIBLE ? status : ResolutionStatus.IMPLEMENTED;
        return new Progress(reached, false, assignment, null, note, found, null, history);
    }

    private Progress repealed(String other) {
        return new Progress(ResolutionStatus.REPLACED, false, assignment, null, note, settlement, other, history);
    }

    private Progress reopened() {
        ResolutionStatus again = assignment == null ? ResolutionStatus.OPEN : ResolutionStatus.IN_PROGRESS;
        return new Progress(again, false, assignment, null, note, null, null, history);
    }
}
