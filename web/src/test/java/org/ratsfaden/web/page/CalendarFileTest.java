package org.ratsfaden.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.web.page.CalendarFile.When;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void aDayIsToldWithItsAlarmsAndWithoutATimeZone() {
        String file = CalendarFile.of(
                "Wiedervorlage",
                List.of(new CalendarFile.Entry(
                        "1@ratsfaden",
                        NOW,
                        new When.Day(LocalDate.of(2026, 12, 31)),
                        "Frist: Radweg; Lindenau, Teil 1",
                        "Kreistag\nTOP Ö 4",
                        "",
                        "https://rat.example.org/beschluss/1",
                        List.of(Duration.ofDays(6).plusHours(15), Duration.ofHours(15)))));

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "DTSTAMP:20261122T090000Z\r\n",
                        "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
                        "SUMMARY:Frist: Radweg\\; Lindenau\\, Teil 1\r\n",
                        "DESCRIPTION:Kreistag\\nTOP Ö 4\r\n",
                        "TRIGGER:-PT159H\r\n",
                        "TRIGGER:-PT15H\r\n")
                .doesNotContain("LOCATION", "METHOD");
    }

    @Test
    void aMomentIsWrittenInUtcAndAnEndThatIsNotKnownIsNotWritten() {
        Instant start = Instant.parse("2026-07-01T15:00:00Z");
        String open = CalendarFile.of("S", List.of(sitting(new When.From(start, null))));
        String closed = CalendarFile.of("S", List.of(sitting(new When.From(start, start.plusSeconds(5400)))));

        assertThat(open)
                .contains("DTSTART:20260701T150000Z\r\n", "LOCATION:Kreishaus\\, Saal 2\r\n")
                .doesNotContain("DTEND", "VALARM", "DESCRIPTION");
        assertThat(closed).contains("DTSTART:20260701T150000Z\r\nDTEND:20260701T163000Z\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNothingIsLostByFolding() {
        String title =
                "Grünflächenpflege für Straßenböschungen in Öd 🌳 ".repeat(8).strip();
        String file = CalendarFile.of("W", List.of(titled(title, "")));

        assertThat(Arrays.stream(file.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void wordsCannotBeginALineOfTheirOwn() {
        String file = CalendarFile.of("W", List.of(titled("a\r\nATTACH:http://evil", "b\u2028c")));

        assertThat(file).doesNotContain("\r\nATTACH");
    }

    private static CalendarFile.Entry titled(String summary, String description) {
        When day = new When.Day(LocalDate.of(2026, 1, 2));
        return new CalendarFile.Entry("1", NOW, day, summary, description, "", "https://a/", List.of());
    }

    private static CalendarFile.Entry sitting(When when) {
        return new CalendarFile.Entry("1", NOW, when, "Kreistag", "", "Kreishaus, Saal 2", "https://a/", List.of());
    }
}
