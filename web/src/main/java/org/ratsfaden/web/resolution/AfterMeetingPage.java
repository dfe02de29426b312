package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.TakeUpPromises;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** After the sitting (Nach der Sitzung): every decision to its office, with one click. */
@Path("/sitzung/{id}/auftraege")
@AllowedTo(Role.CLERK)
@Dependent
public final class AfterMeetingPage {

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private TrackResolution track;

    @Inject
    private TakeUpPromises promises;

    @Inject
    private AfterMeetingViews views;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("erteilt") @DefaultValue("") String given) {
        Frame frame = frames.here();
        String notice = given.matches("[0-9]{1,4}") ? frame.say("aftermeeting.given", Integer.valueOf(given)) : null;
        return templates.page("aftermeeting", views.asProposed(opened(id, frame), notice, frame));
    }

    /** Gives every decision and every promise that is ticked to the office named beside it; what cannot be given stays as it was typed. */
    @POST
    public Response assign(@PathParam("id") String id) {
        Frame frame = frames.here();
        OpenedMeeting opened = opened(id, frame);
        SentRows sent = new SentRows(request.getParameterMap());
        Set<ResolutionId> followed = views.followed(opened, frame).stream()
                .map(row -> row.item().id())
                .collect(Collectors.toSet());
        Map<ResolutionId, Given> given = new LinkedHashMap<>();
        for (ResolutionId ticked : sent.ticked()) {
            given.put(
                    ticked,
                    followed.contains(ticked)
                            ? assigned(ticked, sent.of(ticked), frame)
                            : taken(opened, ticked, sent.of(ticked), frame));
        }
        return given.values().stream().allMatch(Given.GIVEN::equals)
                ? seeOther(id, given.size(), frame)
                : templates.page(
                        422, "aftermeeting", views.asTyped(opened(id, frame), new SentProposals(sent, given), frame));
    }

    private static Response seeOther(String id, int given, Frame frame) {
        Address page = Address.of("/sitzung/" + id + "/auftraege").with("erteilt", Integer.toString(given));
        return Response.seeOther(URI.create(frame.link(page))).build();
    }

    private Given assigned(ResolutionId id, SentDeed sent, Frame frame) {
        return sent.assignment()
                .map(Deed.Assign::new)
                .map(deed -> given(track.track(id, deed, sent.revision(), frame.reader())))
                .orElseGet(() -> unfit(sent));
    }

    private Given taken(OpenedMeeting opened, ResolutionId promise, SentDeed sent, Frame frame) {
        return sent.assignment()
                .map(assignment -> given(promises.take(opened, promise, assignment, frame.reader())))
                .orElseGet(() -> unfit(sent));
    }

    private static Given given(Optional<Change> change) {
        return change.map(what -> switch (what) {
                    case Change.Changed(var _) -> Given.GIVEN;
                    case Change.Overtaken(var _) -> Given.OVERTAKEN;
                    case Change.Refused(var _) -> Given.REFUSED;
                })
                .orElse(Given.REFUSED);
    }

    private static Given unfit(SentDeed sent) {
        return sent.isDayOrEmpty("deadline") ? Given.NO_OFFICE : Given.NO_DAY;
    }

    private OpenedMeeting opened(String id, Frame frame) {
        return MeetingId.parse(id)
                .flatMap(known -> proceedings.open(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
    }
}
