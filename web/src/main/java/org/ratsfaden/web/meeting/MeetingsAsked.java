package org.ratsfaden.web.meeting;

import java.time.DateTimeException;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.web.page.Address;

/**
 * Which sittings are asked for; all of it stands in the address.
 *
 * @param page from 1
 */
public record MeetingsAsked(
        @Nullable CommitteeKey committee, @Nullable Year year, int page) {

    static final int SIZE = 30;

    /** What an address says; what nobody understands there is left out. */
    static MeetingsAsked read(@Nullable String committee, @Nullable String year, @Nullable String page) {
        return new MeetingsAsked(
                committee == null ? null : CommitteeKey.parse(committee).orElse(null),
                year(year),
                page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static @Nullable Year year(@Nullable String text) {
        try {
            return text != null && text.matches("[0-9]{4}") ? Year.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    MeetingsAsked of(@Nullable CommitteeKey other) {
        return new MeetingsAsked(other, year, 1);
    }

    MeetingsAsked in(@Nullable Year other) {
        return new MeetingsAsked(committee, other, 1);
    }

    MeetingsAsked onPage(int other) {
        return new MeetingsAsked(committee, year, other);
    }

    Wanted wanted() {
        return new Wanted(committee, year, null);
    }

    Within within() {
        return new Within((page - 1) * SIZE, SIZE);
    }

    Address address() {
        return Address.of("/sitzungen")
                .with("committee", committee == null ? "" : committee.value())
                .with("year", year == null ? "" : year.toString())
                .with("page", page == 1 ? "" : Integer.toString(page));
    }
}
