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
        Optional<Action> action = Action.ofKey(sent.words().apply("action"));
        return action.isEmpty()
                ? back(known, ProgressNotice.INCOMPLETE, frame)
                : change(known, action.get(), sent, frame);
    }

    private Response change(ResolutionId id, Action action, SentDeed sent, Frame frame) {
        Optional<Deed> deed = sent.deed(action);
        if (deed.isEmpty()) {
            return refused(id, ProgressNotice.INCOMPLETE, action, sent, frame);
        }
        Change change =
                track.track(id, deed.get(), sent.revision(), frame.reader()).orElseThrow(NotFoundException::new);
        return switch (change) {
            case Change.Changed(var _) ->
                back(id, action == Action.REPORT ? ProgressNotice.DRAFTED : ProgressNotice.DONE, frame);
            case Change.Refused(var why) -> refused(id, ProgressNotice.of(why), action, sent, frame);
            case Change.Overtaken(var _) -> overtaken(id, action, sent, frame);
        };
    }

    /** What was typed, to be mended; nothing of it is lost. */
    private Response refused(ResolutionId id, ProgressNotice why, Action action, SentDeed sent, Frame frame) {
        return templates.page(422, "notdone", views(frame).refused(why, now(id, frame), action, sent, accounts(frame)));
    }

    /** What holds now and what was typed, side by side; nothing of either is lost. */
    private Response overtaken(ResolutionId id, Action action, SentDeed sent, Frame frame) {
        return templates.page(409, "notdone", views(frame).overtaken(now(id, frame), action, sent, accounts(frame)));
    }

    private ProgressViews views(Frame frame) {
        return new ProgressViews(frame, resolutions.today());
    }

    private Followed now(ResolutionId id, Frame frame) {
        return resolutions.open(id, frame.reader()).orElseThrow(NotFoundException::new);
    }

    private List<String> accounts(Frame frame) {
        return frame.isClerk() ? offices.all() : List.of();
    }

    private static Response back(ResolutionId id, ProgressNotice notice, Frame frame) {
        return Response.seeOther(URI.create(frame.link(Address.of("/beschluss/" + id)
                        .with("hinweis", notice.key())
                        .at("umsetzung"))))
                .build();
    }
}
