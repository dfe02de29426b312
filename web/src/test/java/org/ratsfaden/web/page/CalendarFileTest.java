package org.ratsfaden.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void aDayHasTwoAlarmsAndNoTimeZone() {
        String file = CalendarFile.of(
                "Wiedervorlage",
                List.of(new CalendarFile.Entry(
                        "1@ratsfaden",
                        LocalDate.of(2026, 12, 31),
                        "Frist: Radweg; Lindenau, Teil 1",
                        "Kreistag\nTOP Ö 4",
                        "https://rat.example.org/beschluss/1")),
                NOW);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
                        "SUMMARY:Frist: Radweg\\; Lindenau\\, Teil 1\r\n",
                        "DESCRIPTION:Kreistag\\nTOP Ö 4\r\n",
                        "TRIGGER:-P6DT15H\r\n",
                        "TRIGGER:-PT15H\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNothingIsLostByFolding() {
        String title =
                "Grünflächenpflege für Straßenböschungen in Öd 🌳 ".repeat(8).strip();
        String file = CalendarFile.of(
                "W", List.of(new CalendarFile.Entry("1", LocalDate.of(2026, 1, 2), title, "", "https://a/")), NOW);

        assertThat(Arrays.stream(file.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void wordsCannotBeginALineOfTheirOwn() {
        String file = CalendarFile.of(
                "W",
                List.of(new CalendarFile.Entry(
                        "1", LocalDate.of(2026, 1, 2), "a\r\nATTACH:http://evil", "b\u2028c", "https://a/")),
                NOW);

        assertThat(file).doesNotContain("\r\nATTACH");
    }
}
