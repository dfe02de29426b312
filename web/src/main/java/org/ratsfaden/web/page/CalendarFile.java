package org.ratsfaden.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calendar of whole days as RFC 5545 writes it; days need no time zone. Each has an alarm a week and a day before, at nine. */
public final class CalendarFile {

    /** What such a calendar is sent as. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * A day in the calendar.
     *
     * @param uid the same whenever the same thing is told
     * @param url where more is told
     */
    public record Entry(String uid, LocalDate day, String summary, String description, String url) {}

    /** @param made when it was made */
    public static String of(String name, List<Entry> entries, Instant made) {
        Stream<String> head = Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Ratsfaden//Ratsfaden//DE",
                "METHOD:PUBLISH",
                "NAME:" + text(name),
                "X-WR-CALNAME:" + text(name));
        return Stream.of(head, entries.stream().flatMap(entry -> lines(entry, made)), Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(Entry entry, Instant made) {
        Stream<String> event = Stream.of(
                "BEGIN:VEVENT",
                "UID:" + text(entry.uid()),
                "DTSTAMP:" + MOMENT.format(made),
                "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()),
                "DTEND;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day().plusDays(1)),
                "SUMMARY:" + text(entry.summary()),
                "DESCRIPTION:" + text(entry.description()),
                "URL:" + entry.url(),
                "TRANSP:TRANSPARENT");
        return Stream.of(
                        event,
                        alarm("-P6DT15H", entry.summary()),
                        alarm("-PT15H", entry.summary()),
                        Stream.of("END:VEVENT"))
                .flatMap(lines -> lines);
    }

    private static Stream<String> alarm(String before, String summary) {
        return Stream.of(
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + text(summary), "TRIGGER:" + before, "END:VALARM");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line has at most 75 octets; what goes on begins with a blank, and no character is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
