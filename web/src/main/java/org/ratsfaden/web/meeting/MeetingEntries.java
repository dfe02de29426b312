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

    /** As minutes and persons write it: {@code 17:00}, {@code 17.00 Uhr}. */
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])\\b.*");

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
                when(opened),
                meeting.body().equals(frame.body()) ? meeting.committee() : meeting.committee() + ", " + meeting.body(),
                frame.say(
                        "meetings.known",
                        opened.items().size(),
                        opened.documents().size()),
                opened.words(Field.MEETING_PLACE).orElse(""),
                baseUrl + "/sitzung/" + meeting.id(),
                List.of());
    }

    /** A sitting of which no beginning is known takes the whole day; one that ends after midnight ends the next day. */
    public static When when(OpenedMeeting opened) {
        LocalDate day = opened.meeting().day();
        Optional<LocalTime> end = time(opened, Field.MEETING_END);
        return time(opened, Field.MEETING_START)
                .<When>map(start -> new When.From(
                        moment(day, start),
                        end.map(time -> moment(time.isBefore(start) ? day.plusDays(1) : day, time))
                                .orElse(null)))
                .orElseGet(() -> new When.Day(day));
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(COUNCIL).toInstant();
    }

    private static Optional<LocalTime> time(OpenedMeeting opened, Field field) {
        return opened.words(field)
                .map(TIME::matcher)
                .filter(Matcher::matches)
                .map(time -> LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
    }
}
