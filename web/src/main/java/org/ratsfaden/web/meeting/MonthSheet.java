package org.ratsfaden.web.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.web.meeting.MeetingsView.Choice;
import org.ratsfaden.web.meeting.MeetingsView.Line;
import org.ratsfaden.web.meeting.MonthView.Day;
import org.ratsfaden.web.meeting.MonthView.Week;
import org.ratsfaden.web.meeting.MonthView.Weekday;
import org.ratsfaden.web.page.Frame;

/** Lays the sittings of one month out by weeks and days. */
final class MonthSheet {

    private static final int DAYS_OF_A_WEEK = 7;

    private final MeetingsAsked asked;
    private final YearMonth month;
    private final LocalDate today;
    private final Frame frame;

    /** @param asked of its month nothing else is read than whether it was asked for */
    MonthSheet(MeetingsAsked asked, YearMonth month, LocalDate today, Frame frame) {
        this.asked = asked;
        this.month = month;
        this.today = today;
        this.frame = frame;
    }

    /**
     * The month that is shown to whoever asks for none: the next with a sitting, or if none is known the last that had one, or if
     * none had one the month of today.
     */
    static YearMonth usual(List<YearMonth> months, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return months.stream()
                .filter(month -> !month.isBefore(now))
                .min(Comparator.naturalOrder())
                .or(() -> months.stream().max(Comparator.naturalOrder()))
                .orElse(now);
    }

    /** @param months those with a sitting, so that nobody turns over empty ones */
    MonthView of(Found<Sitting> sittings, List<YearMonth> months) {
        Map<LocalDate, List<Line>> lines = sittings.items().stream()
                .collect(Collectors.groupingBy(
                        sitting -> sitting.meeting().day(),
                        Collectors.mapping(sitting -> MeetingsPage.line(sitting, frame), Collectors.toList())));
        return new MonthView(
                frame.texts().month(month),
                turn(months.stream().filter(month::isAfter).max(Comparator.naturalOrder())),
                turn(months.stream().filter(month::isBefore).min(Comparator.naturalOrder())),
                sittings.total(),
                Stream.of(DayOfWeek.values())
                        .map(day -> new Weekday(
                                frame.texts().abbreviated(day), frame.texts().weekday(day)))
                        .toList(),
                weeks(lines));
    }

    private @Nullable Choice turn(Optional<YearMonth> other) {
        return other.map(to -> new Choice(
                        frame.texts().month(to), frame.link(asked.in(to).address()), false))
                .orElse(null);
    }

    private List<Week> weeks(Map<LocalDate, List<Line>> lines) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .map(first -> new Week(
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        IntStream.range(0, DAYS_OF_A_WEEK)
                                .mapToObj(first::plusDays)
                                .map(day -> day(day, lines))
                                .toList()))
                .toList();
    }

    private Day day(LocalDate day, Map<LocalDate, List<Line>> lines) {
        return new Day(
                day,
                frame.texts().weekdayAndDay(day),
                YearMonth.from(day).equals(month),
                day.equals(today),
                lines.getOrDefault(day, List.of()));
    }
}
