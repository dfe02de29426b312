package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** The forms on the page of a decision that move it on. Each leads back to that page. */
@Path("/beschluss/{id}/umsetzung")
@Dependent
public final class ProgressPage {

    @Inject
    private TrackResolution track;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private OfficeAccounts offices;

    @Inject
    private Templates templates;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @POST
    @AllowedTo({Role.CLERK, Role.OFFICE})
    public Response change(@PathParam("id") String id) {
        Frame frame = frames.here();
        ResolutionId known = ResolutionId.parse(id).orElseThrow(NotFoundException::new);
        SentDeed sent = new SentDeed(
                name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
        Optional<Deed> deed = Action.ofKey(sent.words().apply("action")).flatMap(sent::deed);
        if (deed.isEmpty()) {
            return back(known, ProgressNotice.INCOMPLETE, frame);
        }
        Change change =
                track.track(known, deed.get(), sent.revision(), frame.reader()).orElseThrow(NotFoundException::new);
        return switch (change) {
            case Change.Changed(var _) ->
                back(known, deed.get().action() == Action.REPORT ? ProgressNotice.DRAFTED : ProgressNotice.DONE, frame);
            case Change.Refused(var why) -> back(known, ProgressNotice.of(why), frame);
            case Change.Overtaken(var _) -> overtaken(known, deed.get().action(), sent, frame);
        };
    }

    /** What holds now and what was typed, side by side; nothing of either is lost. */
    private Response overtaken(ResolutionId id, Action action, SentDeed sent, Frame frame) {
        Followed now = resolutions.open(id, frame.reader()).orElseThrow(NotFoundException::new);
        ProgressViews views = new ProgressViews(frame, resolutions.today());
        OvertakenView view = views.overtaken(now, action, sent, frame.isClerk() ? offices.all() : List.of());
        return templates.page(409, "overtaken", view);
    }

    private static Response back(ResolutionId id, ProgressNotice notice, Frame frame) {
        return Response.seeOther(URI.create(frame.link(Address.of("/beschluss/" + id)
                        .with("hinweis", notice.key())
                        .at("umsetzung"))))
                .build();
    }
}
