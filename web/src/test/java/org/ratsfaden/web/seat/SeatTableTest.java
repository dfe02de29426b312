package org.ratsfaden.web.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.account.Membership;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.seat.SeatTable.Line;
import org.ratsfaden.web.seat.SeatTable.Why;

class SeatTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Membership SEAT = new Membership(
            "mia", new CommitteeKey("bauausschuss"), "Mitglied", LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30));

    @Test
    void whatIsWrittenCanBeReadAgain() {
        assertThat(SeatTable.lines(SeatTable.of(List.of(SEAT)), TODAY)).containsExactly(new Line.Read(2, SEAT));
    }

    @Test
    void daysAreReadAsPeopleWriteThemAndASeatWithoutAFirstDayBeginsToday() {
        assertThat(SeatTable.lines(
                        "mia;Bauausschuss;Mitglied;01.07.2024;30.06.2025\n\nmia;Bauausschuss;Vorsitz;;\n", TODAY))
                .containsExactly(
                        new Line.Read(1, SEAT),
                        new Line.Read(3, new Membership("mia", SEAT.committee(), "Vorsitz", TODAY, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mia;Bauausschuss;Mitglied;2024-07-01|COLUMNS",
                "mia;\"Bauausschuss;Mitglied;2024-07-01;|COLUMNS",
                ";Bauausschuss;Mitglied;2024-07-01;|ACCOUNT",
                "mia;;Mitglied;2024-07-01;|COMMITTEE",
                "mia;Bauausschuss;;2024-07-01;|FUNCTION",
                "mia;Bauausschuss;Mitglied;31.02.2024;|DAY",
                "mia;Bauausschuss;Mitglied;2024;|DAY",
                "mia;Bauausschuss;Mitglied;2024-07-01;2024-06-30|ORDER"
            })
    void aLineThatIsNotUnderstoodSaysWhy(String line, Why why) {
        assertThat(SeatTable.lines(line, TODAY))
                .singleElement()
                .isInstanceOfSatisfying(
                        Line.Wrong.class, wrong -> assertThat(wrong.why()).isEqualTo(why));
    }

    @Test
    void aFileIsReadAsOfficeProgramsSaveIt() {
        String text = "jürgen;Bauausschuß;Mitglied;;";

        assertThat(SeatTable.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(SeatTable.text(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
    }
}
