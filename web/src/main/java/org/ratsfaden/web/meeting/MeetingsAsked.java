package org.ratsfaden.web.meeting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Days;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.web.page.Address;

/**
 * Which sittings are asked for, and how they are to be shown; all of it stands in the address.
 *
 * @param committee {@code null} for every one
 * @param month what the calendar shows; {@code null} for the next month with a sitting
 * @param year what the list is narrowed to; {@code null} for all
 * @param page of the list, from 1
 */
public record MeetingsAsked(
        Look look,
        @Nullable CommitteeKey committee,
        @Nullable YearMonth month,
        @Nullable Year year,
        int page) {

    static final int SIZE = 30;

    private static final String PATH = "/sitzungen";

    /** How sittings are shown. */
    public enum Look {
        CALENDAR,
        LIST
    }

    /** The calendar, at the next month with a sitting. */
    public static final MeetingsAsked NEXT = new MeetingsAsked(Look.CALENDAR, null, null, null, 1);

    /**
     * What an address says; what nobody understands there is left out. Addresses from before there was a calendar asked for lists by
     * {@code committee}, {@code year} and {@code page}.
     */
    static MeetingsAsked read(MultivaluedMap<String, String> parameters) {
        boolean listed = "liste".equals(parameters.getFirst("ansicht"))
                || given(parameters, "year", "page").isPresent();
        return new MeetingsAsked(
                listed ? Look.LIST : Look.CALENDAR,
                given(parameters, "gremium", "committee")
                        .flatMap(CommitteeKey::parse)
                        .orElse(null),
                given(parameters, "monat")
                        .filter(text -> text.matches("[0-9]{4}-[0-9]{2}"))
                        .flatMap(read(YearMonth::parse))
                        .orElse(null),
                given(parameters, "jahr", "year")
                        .filter(text -> text.matches("[0-9]{4}"))
                        .flatMap(read(Year::parse))
                        .orElse(null),
                given(parameters, "seite", "page")
                        .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static Optional<String> given(MultivaluedMap<String, String> parameters, String... names) {
        return Stream.of(names)
                .map(parameters::getFirst)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static <T> Function<String, Optional<T>> read(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        };
    }

    MeetingsAsked as(Look other) {
        return new MeetingsAsked(other, committee, null, null, 1);
    }

    MeetingsAsked of(@Nullable CommitteeKey other) {
        return new MeetingsAsked(look, other, month, year, 1);
    }

    MeetingsAsked in(@Nullable YearMonth other) {
        return new MeetingsAsked(look, committee, other, null, 1);
    }

    MeetingsAsked in(@Nullable Year other) {
        return new MeetingsAsked(look, committee, null, other, 1);
    }

    MeetingsAsked onPage(int other) {
        return new MeetingsAsked(look, committee, month, year, other);
    }

    /** The month or the year asked for; of neither all. */
    Wanted wanted() {
        Days days = month == null ? null : Days.of(month);
        return new Wanted(committee, year == null ? days : Days.of(year), null);
    }

    Within within() {
        return new Within((page - 1) * SIZE, SIZE);
    }

    Address address() {
        return addressAt(PATH)
                .with("ansicht", look == Look.LIST ? "liste" : "")
                .with("seite", page == 1 ? "" : Integer.toString(page));
    }

    /** The same sittings as a calendar to subscribe to: of every month, since a calendar program turns its own pages. */
    Address calendar() {
        return new MeetingsAsked(look, committee, null, null, 1).addressAt(PATH + ".ics");
    }

    private Address addressAt(String path) {
        return Address.of(path)
                .with("gremium", committee == null ? "" : committee.value())
                .with("monat", month == null ? "" : month.toString())
                .with("jahr", year == null ? "" : year.toString());
    }
}
