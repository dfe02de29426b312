package org.ratsfaden.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.web.meeting.MonthView.Day;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.Language;
import org.ratsfaden.web.text.Texts;

class MonthSheetTest {

    private static final String HOME = "Landkreis Ahrental";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final YearMonth APRIL = YearMonth.of(2017, 4);
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2018, 1), APRIL, YearMonth.of(2016, 11), YearMonth.of(2016, 3));

    @Test
    void aSittingStandsOnItsDayInItsWeek() {
        Sitting sitting = new Sitting(new Meeting(HOME, "Kreistag", LocalDate.of(2017, 4, 19)), 3, 1);

        MonthView month = sheet(APRIL).of(new Found<>(1, List.of(sitting)), MONTHS);

        assertThat(month.name()).isEqualTo("April 2017");
        assertThat(month.weeks()).extracting(MonthView.Week::number).containsExactly(13, 14, 15, 16, 17);
        assertThat(month.weeks()).allSatisfy(week -> assertThat(week.days()).hasSize(7));
        assertThat(days(month).filter(Day::within)).hasSize(30);
        assertThat(month.weeks().get(3).days().get(2)).satisfies(day -> {
            assertThat(day.name()).isEqualTo("Mittwoch, 19. April 2017");
            assertThat(day.meetings()).singleElement().satisfies(line -> {
                assertThat(line.committee()).isEqualTo("Kreistag");
                assertThat(line.body()).isNull();
            });
        });
        assertThat(days(month).filter(day -> !day.meetings().isEmpty())).hasSize(1);
    }

    @Test
    void turningOverSkipsMonthsWithoutASitting() {
        MonthView month = sheet(APRIL).of(new Found<>(0, List.of()), MONTHS);

        assertThat(month.earlier()).isNotNull().satisfies(earlier -> {
            assertThat(earlier.label()).isEqualTo("November 2016");
            assertThat(earlier.link()).isEqualTo("/sitzungen?monat=2016-11");
        });
        assertThat(month.later())
                .isNotNull()
                .satisfies(later -> assertThat(later.label()).isEqualTo("Januar 2018"));
        assertThat(sheet(MONTHS.getFirst())
                        .of(new Found<>(0, List.of()), MONTHS)
                        .later())
                .isNull();
        assertThat(sheet(MONTHS.getLast()).of(new Found<>(0, List.of()), MONTHS).earlier())
                .isNull();
    }

    @Test
    void anEmptyMonthBetweenOthersLeadsToBoth() {
        MonthView month = sheet(YearMonth.of(2017, 8)).of(new Found<>(0, List.of()), MONTHS);

        assertThat(month.earlier())
                .isNotNull()
                .satisfies(earlier -> assertThat(earlier.label()).isEqualTo("April 2017"));
        assertThat(month.later())
                .isNotNull()
                .satisfies(later -> assertThat(later.label()).isEqualTo("Januar 2018"));
    }

    @Test
    void whoeverAsksForNoMonthSeesTheNextSittingOrElseTheLast() {
        assertThat(MonthSheet.usual(MONTHS, TODAY)).isEqualTo(YearMonth.of(2018, 1));
        assertThat(MonthSheet.usual(List.of(YearMonth.of(2027, 5), YearMonth.of(2027, 2), APRIL), TODAY))
                .isEqualTo(YearMonth.of(2027, 2));
        assertThat(MonthSheet.usual(List.of(YearMonth.from(TODAY), APRIL), TODAY))
                .isEqualTo(YearMonth.of(2026, 11));
        assertThat(MonthSheet.usual(List.of(), TODAY)).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void todayIsMarkedInItsOwnMonthOnly() {
        MonthView now = sheet(YearMonth.of(2026, 11)).of(new Found<>(0, List.of()), MONTHS);

        assertThat(days(now).filter(Day::today)).extracting(Day::day).containsExactly(TODAY);
        assertThat(days(sheet(APRIL).of(new Found<>(0, List.of()), MONTHS)).filter(Day::today))
                .isEmpty();
    }

    private static Stream<Day> days(MonthView month) {
        return month.weeks().stream().flatMap(week -> week.days().stream());
    }

    private static MonthSheet sheet(YearMonth month) {
        Frame frame = new Frame(
                new Texts(Language.GERMAN),
                Address.of("/sitzungen"),
                new Reader.Anonymous(),
                "",
                name -> "/static/" + name,
                HOME);
        return new MonthSheet(MeetingsAsked.NEXT, month, TODAY, frame);
    }
}
