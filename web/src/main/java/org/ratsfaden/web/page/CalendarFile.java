package org.ratsfaden.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A calendar as RFC 5545 writes it. Whole days need no time zone, and moments are written in UTC, so none is described. */
public final class CalendarFile {

    /** What such a calendar is sent as. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /** When something in the calendar is. */
    public sealed interface When {

        /** One whole day. */
        record Day(LocalDate day) implements When {}

        /** From a moment on; {@code end} is {@code null} where it is not known. */
        record From(Instant start, @Nullable Instant end) implements When {}
    }

    /**
     * Something in the calendar.
     *
     * @param uid the same whenever the same thing is told
     * @param stamped when what is told here became known
     * @param place where it is; empty if it is nowhere or not known
     * @param url where more is told
     * @param alarms how long before its beginning somebody is reminded of it
     */
    public record Entry(
            String uid,
            Instant stamped,
            When when,
            String summary,
            String description,
            String place,
            String url,
            List<Duration> alarms) {

        public Entry {
            alarms = List.copyOf(alarms);
        }
    }

    public static String of(String name, List<Entry> entries) {
        Stream<String> head = Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Ratsfaden//Ratsfaden//DE",
                "NAME:" + text(name),
                "X-WR-CALNAME:" + text(name));
        return Stream.of(head, entries.stream().flatMap(CalendarFile::lines), Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(Entry entry) {
        return Stream.of(
                        Stream.of(
                                "BEGIN:VEVENT",
                                "UID:" + text(entry.uid()),
                                "DTSTAMP:" + MOMENT.format(entry.stamped())),
                        lines(entry.when()),
                        Stream.of("SUMMARY:" + text(entry.summary())),
                        known("DESCRIPTION:", entry.description()),
                        known("LOCATION:", entry.place()),
                        Stream.of("URL:" + entry.url(), "TRANSP:TRANSPARENT"),
                        entry.alarms().stream().flatMap(before -> alarm(before, entry.summary())),
                        Stream.of("END:VEVENT"))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(When when) {
        return switch (when) {
            case When.Day(var day) ->
                Stream.of("DTSTART;VALUE=DATE:" + date(day), "DTEND;VALUE=DATE:" + date(day.plusDays(1)));
            case When.From(var start, var end) ->
                Stream.concat(
                        Stream.of("DTSTART:" + MOMENT.format(start)),
                        Stream.ofNullable(end).map(known -> "DTEND:" + MOMENT.format(known)));
        };
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static Stream<String> known(String name, String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(name + text(words));
    }

    private static Stream<String> alarm(Duration before, String summary) {
        return Stream.of(
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + text(summary), "TRIGGER:-" + before, "END:VALARM");
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
