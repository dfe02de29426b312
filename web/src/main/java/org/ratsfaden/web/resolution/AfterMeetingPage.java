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
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
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
    private OpenResolutions resolutions;

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
        SentRows sent = new SentRows(request);
        Map<ResolutionId, Given> given = new LinkedHashMap<>();
        resolutions.of(opened.items(), frame.reader()).stream()
                .filter(row -> row.standing() == Followed.Standing.TRACKED)
                .map(row -> row.item().id())
                .filter(sent::isTicked)
                .forEach(row -> given.put(row, assigned(row, sent.of(row), frame)));
        promises.offered(opened, frame.reader()).stream()
                .map(TakeUpPromises.Offer::id)
                .filter(sent::isTicked)
                .forEach(promise -> given.put(promise, taken(opened, promise, sent.of(promise), frame)));
        return given.values().stream().allMatch(Given.GIVEN::equals)
                ? seeOther(id, given.size(), frame)
                : templates.page(422, "aftermeeting", views.asTyped(opened(id, frame), sent, given, frame));
    }

    private static Response seeOther(String id, int given, Frame frame) {
        Address page = Address.of("/sitzung/" + id + "/auftraege").with("erteilt", Integer.toString(given));
        return Response.seeOther(URI.create(frame.link(page))).build();
    }

    private Given assigned(ResolutionId id, SentDeed sent, Frame frame) {
        return sent.deed(Action.ASSIGN)
                .map(deed -> track.track(id, deed, sent.revision(), frame.reader())
                                .filter(Change.Changed.class::isInstance)
                                .isPresent()
                        ? Given.GIVEN
                        : Given.OVERTAKEN)
                .orElse(Given.UNFIT);
    }

    private Given taken(OpenedMeeting opened, ResolutionId promise, SentDeed sent, Frame frame) {
        return sent.deed(Action.ASSIGN)
                .map(deed -> deed instanceof Deed.Assign(var assignment)
                                && promises.take(opened, promise, assignment, frame.reader())
                        ? Given.GIVEN
                        : Given.OVERTAKEN)
                .orElse(Given.UNFIT);
    }

    private OpenedMeeting opened(String id, Frame frame) {
        return MeetingId.parse(id)
                .flatMap(known -> proceedings.open(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
    }
}
