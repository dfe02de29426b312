package org.ratsfaden.resolution;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, why. Entries are added and never changed.
 *
 * @param by the account; empty for whoever is outside the house
 * @param words the reason, the note, the office: whatever the action takes; may be empty
 * @param day the deadline that was set, or the sitting that found it settled; {@code null} for all else
 * @param status what held afterwards
 */
public record HistoryEntry(
        Instant at,
        String by,
        Action action,
        String words,
        @Nullable LocalDate day,
        ResolutionStatus status) {

    static HistoryEntry of(Deed deed, String by, Instant at, ResolutionStatus status) {
        return new HistoryEntry(at, by, deed.action(), words(deed), day(deed), status);
    }

    private static String words(Deed deed) {
        return switch (deed) {
            case Deed.Assign(var assignment) -> assignment.office();
            case Deed.Postpone(var _, var reason) -> reason;
            case Deed.Report(var _, var text) -> text;
            case Deed.Release() -> "";
            case Deed.Return(var reason) -> reason;
            case Deed.Settle(var settlement) -> settlement.committee() + ", TOP " + settlement.item();
            case Deed.Suspend(var reason) -> reason;
            case Deed.Resume(var reason) -> reason;
            case Deed.Repeal(var other) -> other;
            case Deed.Reopen(var reason) -> reason;
        };
    }

    private static @Nullable LocalDate day(Deed deed) {
        return switch (deed) {
            case Deed.Assign(var assignment) -> assignment.deadline();
            case Deed.Postpone(var deadline, var _) -> deadline;
            case Deed.Settle(var settlement) -> settlement.day();
            case Deed.Report(var _, var _), Deed.Release(), Deed.Return(var _), Deed.Suspend(var _) -> null;
            case Deed.Resume(var _), Deed.Repeal(var _), Deed.Reopen(var _) -> null;
        };
    }

    HistoryEntry saying(String other) {
        return new HistoryEntry(at, by, action, other, day, status);
    }

    HistoryEntry withoutName() {
        return new HistoryEntry(at, "", action, words, day, status);
    }
}
