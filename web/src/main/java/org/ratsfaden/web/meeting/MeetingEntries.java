package org.ratsfaden.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.web.page.CalendarFile.Entry;
import org.ratsfaden.web.page.CalendarFile.When;
import org.ratsfaden.web.page.Frame;

/** Makes sittings entries of a calendar. */
public final class MeetingEntries {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/Berlin");

    /** As minutes and persons write it: {@code 17:00}, {@code 17.00 Uhr}; not the day of {@code 14.03.2018 17:00}. */
    private static final Pattern TIME =
            Pattern.compile("(?<![0-9.:])([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?::[0-5][0-9])?(?![0-9]|[.:](?!\\s*$))");

    private final Frame frame;
    private final String baseUrl;

    public MeetingEntries(Frame frame, String baseUrl) {
        this.frame = frame;
        this.baseUrl = baseUrl;
    }

    Entry entry(OpenedMeeting opened) {
        Meeting meeting = opened.meeting();
        return new Entry(
                meeting.id() + "@ratsfaden",
                opened.toldAt(),
                when(meeting.day(), opened.words(Field.MEETING_START), opened.words(Field.MEETING_END)),
                meeting.body().equals(frame.body()) ? meeting.committee() : meeting.committee() + ", " + meeting.body(),
                frame.say(
                        "meetings.known",
                        opened.items().size(),
                        opened.documents().size()),
                opened.words(Field.MEETING_PLACE).orElse(""),
                baseUrl + "/sitzung/" + meeting.id(),
                List.of());
    }

    /** A sitting of which no beginning is known takes the whole day; an end that is not after the beginning is none. */
    static When when(LocalDate day, Optional<String> begins, Optional<String> ends) {
        return begins.flatMap(MeetingEntries::time)
                .<When>map(start -> new When.From(
                        moment(day, start),
                        ends.flatMap(MeetingEntries::time)
                                .filter(end -> end.isAfter(start))
                                .map(end -> moment(day, end))
                                .orElse(null)))
                .orElseGet(() -> new When.Day(day));
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(COUNCIL).toInstant();
    }

    private static Optional<LocalTime> time(String words) {
        return Optional.of(TIME.matcher(words))
                .filter(Matcher::find)
                .map(time -> LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
    }
}
