package org.ratsfaden.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.web.meeting.CommitteeView.DecidedView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** One committee, for people: its latest sittings and decisions. */
@Path("/gremium/{key}")
@Dependent
public final class CommitteePage {

    private static final Within LATEST = new Within(0, 12);

    @Inject
    private OpenProceedings open;

    @Inject
    private OpenSittings sittings;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** A committee of whose sittings the reader may read nothing is missing. */
    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("key") String key) {
        Frame frame = frames.here();
        CommitteeKey committee = CommitteeKey.parse(key).orElseThrow(NotFoundException::new);
        Wanted wanted = new Wanted(committee, null, null);
        Found<Sitting> meetings = sittings.list(wanted, LATEST, frame.reader());
        if (meetings.total() == 0) {
            throw new NotFoundException();
        }
        List<AgendaItem> decided = open.decided(wanted, LATEST, frame.reader()).items();
        return templates.page("committee", view(committee, meetings, decided, frame));
    }

    public static CommitteeView view(
            CommitteeKey committee, Found<Sitting> meetings, List<AgendaItem> decided, Frame frame) {
        MeetingsAsked all = MeetingsAsked.NEXT.of(committee);
        return new CommitteeView(
                frame,
                meetings.items().getFirst().meeting().committee(),
                meetings.total(),
                meetings.items().stream()
                        .map(sitting -> MeetingsPage.line(sitting, frame))
                        .toList(),
                frame.link(all.as(MeetingsAsked.Look.LIST).address()),
                all.calendar().toString(),
                decided.stream()
                        .map(item ->
                                new DecidedView(frame.texts().day(item.meeting().day()), ItemView.of(item, frame)))
                        .toList(),
                frame.link(Address.of("/suche")
                        .with("committee", committee.value())
                        .with("sort", "-date")));
    }
}
