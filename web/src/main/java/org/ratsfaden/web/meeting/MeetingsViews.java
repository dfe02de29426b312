package org.ratsfaden.web.meeting;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.Mentions.CommitteeCount;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.web.meeting.MeetingsAsked.Look;
import org.ratsfaden.web.meeting.MeetingsView.Choice;
import org.ratsfaden.web.meeting.MeetingsView.Line;
import org.ratsfaden.web.meeting.MeetingsView.Month;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.Pagination;

/** Makes the list of sittings, or a month of their calendar, with the ways to all others. */
public final class MeetingsViews {

    private final Frame frame;
    private final MeetingsAsked asked;
    private final List<YearMonth> months;
    private final List<CommitteeCount> committees;

    /**
     * @param months with a sitting of what was asked for, latest first
     * @param committees all of whose sittings something is known
     */
    public MeetingsViews(Frame frame, MeetingsAsked asked, List<YearMonth> months, List<CommitteeCount> committees) {
        this.frame = frame;
        this.asked = asked;
        this.months = months;
        this.committees = committees;
    }

    public MeetingsView list(Found<Sitting> found) {
        return view(found.total(), null, months(found.items()), asked.year());
    }

    /** @param found all sittings of {@code shown} */
    public MeetingsView calendar(YearMonth shown, Found<Sitting> found, LocalDate today) {
        MonthView month = new MonthSheet(asked, shown, today, frame).of(found, months);
        return view(found.total(), month, List.of(), Year.from(shown));
    }

    private MeetingsView view(long total, @Nullable MonthView month, List<Month> listed, @Nullable Year chosen) {
        return new MeetingsView(
                frame,
                asked,
                total,
                month,
                listed,
                Stream.of(Look.values()).map(this::look).toList(),
                Stream.concat(everyYear(), years().map(year -> year(year, chosen)))
                        .toList(),
                Stream.concat(
                                Stream.of(committee(frame.say("meetings.every-committee"), asked.of(null))),
                                committees.stream().map(known -> committee(known.name(), asked.of(known.key()))))
                        .toList(),
                Pagination.of(month == null ? total : 0, asked.page(), MeetingsAsked.SIZE));
    }

    private List<Month> months(List<Sitting> sittings) {
        Map<YearMonth, List<Line>> lines = sittings.stream()
                .collect(Collectors.groupingBy(
                        sitting -> YearMonth.from(sitting.meeting().day()),
                        LinkedHashMap::new,
                        Collectors.mapping(sitting -> MeetingsPage.line(sitting, frame), Collectors.toList())));
        return lines.entrySet().stream()
                .map(month -> new Month(frame.texts().month(month.getKey()), month.getValue()))
                .toList();
    }

    private Choice look(Look look) {
        String label = frame.say(
                switch (look) {
                    case CALENDAR -> "meetings.calendar";
                    case LIST -> "meetings.list";
                });
        return new Choice(label, frame.link(asked.as(look).address()), asked.look() == look);
    }

    private Stream<Year> years() {
        return months.stream().map(Year::from).distinct();
    }

    /** A list can show all years at once, a calendar cannot. */
    private Stream<Choice> everyYear() {
        return switch (asked.look()) {
            case CALENDAR -> Stream.empty();
            case LIST ->
                Stream.of(new Choice(
                        frame.say("preset.all"),
                        frame.link(asked.in((Year) null).address()),
                        asked.year() == null));
        };
    }

    /** In the calendar, a year is its last month with a sitting. */
    private Choice year(Year year, @Nullable Year chosen) {
        MeetingsAsked there = switch (asked.look()) {
            case CALENDAR ->
                asked.in(months.stream()
                        .filter(month -> Year.from(month).equals(year))
                        .findFirst()
                        .orElseThrow());
            case LIST -> asked.in(year);
        };
        return new Choice(year.toString(), frame.link(there.address()), year.equals(chosen));
    }

    private Choice committee(String label, MeetingsAsked there) {
        return new Choice(label, frame.link(there.address()), Objects.equals(there.committee(), asked.committee()));
    }
}
