package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.web.meeting.MeetingsView.Line;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** The sittings of which something is known: a month as a calendar, or all as a list. */
@Path("/sitzungen")
@Dependent
public final class MeetingsPage {

    /** More than any council sits in a month; the total tells if one did. */
    private static final Within WHOLE_MONTH = new Within(0, 500);

    @Inject
    private OpenSittings sittings;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@Context UriInfo address) {
        Frame frame = frames.here();
        MeetingsAsked asked = MeetingsAsked.read(address.getQueryParameters());
        List<YearMonth> months = sittings.months(asked.committee(), frame.reader());
        MeetingsViews views = new MeetingsViews(frame, asked, months, sittings.committees(frame.reader()));
        return templates.page(
                "meetings",
                switch (asked.look()) {
                    case CALENDAR -> calendar(views, asked, months, frame);
                    case LIST -> views.list(sittings.list(asked.wanted(), asked.within(), frame.reader()));
                });
    }

    private MeetingsView calendar(MeetingsViews views, MeetingsAsked asked, List<YearMonth> months, Frame frame) {
        LocalDate today = LocalDate.now(clock);
        YearMonth shown = Optional.ofNullable(asked.month()).orElseGet(() -> MonthSheet.usual(months, today));
        Found<Sitting> found = sittings.list(asked.in(shown).wanted(), WHOLE_MONTH, frame.reader());
        return views.calendar(shown, found, today);
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
}
