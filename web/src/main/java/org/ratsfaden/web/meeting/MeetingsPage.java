package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.Mentions.CommitteeCount;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.web.meeting.MeetingsView.Choice;
import org.ratsfaden.web.meeting.MeetingsView.Line;
import org.ratsfaden.web.meeting.MeetingsView.Month;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.search.Pagination;

/** The sittings of which something is known, by month. */
@Path("/sitzungen")
@Dependent
public final class MeetingsPage {

    @Inject
    private OpenProceedings open;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(
            @QueryParam("committee") @Nullable String committee,
            @QueryParam("year") @Nullable String year,
            @QueryParam("page") @Nullable String page) {
        Frame frame = frames.here();
        MeetingsAsked asked = MeetingsAsked.read(committee, year, page);
        return templates.page(
                "meetings",
                view(
                        asked,
                        open.meetings(asked.wanted(), asked.within(), frame.reader()),
                        open.years(frame.reader()),
                        open.committees(frame.reader()),
                        frame));
    }

    public static MeetingsView view(
            MeetingsAsked asked, Found<Sitting> found, List<Year> years, List<CommitteeCount> committees, Frame frame) {
        return new MeetingsView(
                frame,
                asked,
                found.total(),
                months(found.items(), frame),
                years(asked, years, frame),
                committees(asked, committees, frame),
                Pagination.of(found.total(), asked.page(), MeetingsAsked.SIZE));
    }

    private static List<Month> months(List<Sitting> sittings, Frame frame) {
        Map<YearMonth, List<Line>> months = sittings.stream()
                .collect(Collectors.groupingBy(
                        sitting -> YearMonth.from(sitting.meeting().day()),
                        LinkedHashMap::new,
                        Collectors.mapping(sitting -> line(sitting, frame), Collectors.toList())));
        return months.entrySet().stream()
                .map(month -> new Month(frame.texts().month(month.getKey()), month.getValue()))
                .toList();
    }

    static Line line(Sitting sitting, Frame frame) {
        Meeting meeting = sitting.meeting();
        return new Line(
                frame.texts().day(meeting.day()),
                meeting.committee(),
                meeting.body().equals(frame.body()) ? null : meeting.body(),
                frame.link("/sitzung/" + meeting.id()),
                frame.say("meetings.known", sitting.items(), sitting.documents()));
    }

    private static List<Choice> years(MeetingsAsked asked, List<Year> years, Frame frame) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(frame.say("preset.all"), frame.link(asked.in(null).address()), asked.year() == null));
        years.forEach(year -> choices.add(
                new Choice(year.toString(), frame.link(asked.in(year).address()), year.equals(asked.year()))));
        return choices;
    }

    private static List<Choice> committees(MeetingsAsked asked, List<CommitteeCount> committees, Frame frame) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                frame.say("meetings.every-committee"),
                frame.link(asked.of(null).address()),
                asked.committee() == null));
        committees.forEach(committee -> choices.add(new Choice(
                committee.name(),
                frame.link(asked.of(committee.key()).address()),
                Objects.equals(committee.key(), asked.committee()))));
        return choices;
    }
}
