package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.search.DayInput;

/**
 * What a person or a program wants to be done, out of the words of a form or of JSON.
 *
 * @param words of a field; empty if it was not sent
 */
record SentDeed(UnaryOperator<String> words) {

    /** The deed; empty if something is missing or cannot be understood. */
    Optional<Deed> deed(Action action) {
        try {
            return Optional.of(
                    switch (action) {
                        case ASSIGN -> new Deed.Assign(office());
                        case POSTPONE -> new Deed.Postpone(day("deadline"), word("reason"));
                        case REPORT -> new Deed.Report(status(), word("note"));
                        case RELEASE -> new Deed.Release();
                        case RETURN -> new Deed.Return(word("reason"));
                        case SETTLE -> new Deed.Settle(settlement());
                        case SUSPEND -> new Deed.Suspend(word("reason"));
                        case RESUME -> new Deed.Resume(word("reason"));
                        case REPEAL -> new Deed.Repeal(word("reason"));
                        case REOPEN -> new Deed.Reopen(word("reason"));
                    });
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Who is to carry it out until when; empty if no office is named or the deadline is no day. */
    Optional<Assignment> assignment() {
        try {
            return Optional.of(office());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether a field is empty or says a day. */
    boolean isDayOrEmpty(String name) {
        return switch (DayInput.of(word(name))) {
            case DayInput.Empty() -> true;
            case DayInput.Understood(var first, var last) -> first.equals(last);
            case DayInput.NotUnderstood(var _) -> false;
        };
    }

    /** The revision the sender has seen; -1, which none is, for anything but a number. */
    OptionalLong revision() {
        String revision = word("revision");
        return OptionalLong.of(revision.matches("[0-9]{1,9}") ? Long.parseLong(revision) : -1);
    }

    private Assignment office() {
        return new Assignment(word("office"), account(), day("deadline"));
    }

    private String word(String name) {
        return words.apply(name).strip();
    }

    private @Nullable String account() {
        String account = word("account");
        return account.isEmpty() ? null : account;
    }

    private ResolutionStatus status() {
        return ResolutionStatus.ofKey(word("status")).orElseThrow(IllegalArgumentException::new);
    }

    private Settlement settlement() {
        LocalDate day = day("date");
        if (day == null) {
            throw new IllegalArgumentException("no day");
        }
        return new Settlement(word("committee"), day, word("item"));
    }

    /** {@code null} if none was sent. */
    private @Nullable LocalDate day(String name) {
        return switch (DayInput.of(word(name))) {
            case DayInput.Empty() -> null;
            case DayInput.Understood(var first, var last) when first.equals(last) -> first;
            case DayInput.Understood(var _, var _), DayInput.NotUnderstood(var _) ->
                throw new IllegalArgumentException("no day");
        };
    }
}
