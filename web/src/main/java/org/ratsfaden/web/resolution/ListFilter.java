package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Wish;
import org.ratsfaden.search.DayInput;

/** What the list of decisions can be narrowed by, as it stands in addresses: the same for people and for programs. */
public enum ListFilter {
    COMMITTEE("a committee's key", text -> CommitteeKey.named(text).map(Wish.InCommittee::new)),
    STATUS(
            keys(ResolutionStatus.values(), ResolutionStatus::key),
            text -> ResolutionStatus.ofKey(text).map(Wish.WithStatus::new)),
    OFFICE("a name", text -> Optional.of(new Wish.GivenTo(text))),
    KIND(keys(ItemKind.values(), ItemKind::key), text -> ItemKind.ofKey(text).map(Wish.OfKind::new)),
    SUBMITTER("a name", text -> Optional.of(new Wish.SubmittedBy(text))),
    DUE("a day like 2026-11-22", text -> day(text).map(Wish.DueUntil::new)),
    BODY("the key of a body", text -> CommitteeKey.named(text).map(Wish.OfBody::new)),
    OPEN(new Wish.StillOpen()),
    OVERDUE(new Wish.Late()),
    SUSPENDED(new Wish.Suspended()),
    DRAFT(new Wish.WithDraft()),
    UNASSIGNED(new Wish.WithoutOffice());

    private final String expected;
    private final Function<String, Optional<List<Wish>>> read;

    ListFilter(String expected, Function<String, Optional<? extends Wish>> read) {
        this.expected = expected;
        this.read = text -> read.apply(text).map(List::of);
    }

    ListFilter(Wish flag) {
        this.expected = "true or false";
        this.read = text -> switch (text) {
            case "true" -> Optional.of(List.of(flag));
            case "false" -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    /** Its name in an address: {@code overdue}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its value has to be, for programs. */
    public String expected() {
        return expected;
    }

    /** What is wished by this value: nothing by a flag that is not set; empty if it cannot be understood. */
    public Optional<List<Wish>> wishes(String text) {
        return read.apply(text);
    }

    private static Optional<LocalDate> day(String text) {
        return DayInput.of(text) instanceof DayInput.Understood(var _, var last) ? Optional.of(last) : Optional.empty();
    }

    private static <T> String keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining(", ", "one of ", ""));
    }
}
