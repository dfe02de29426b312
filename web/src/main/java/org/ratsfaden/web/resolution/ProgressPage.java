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
import java.util.Optional;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Action;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** The forms on the page of a decision that move it on. Each leads back to that page. */
@Path("/beschluss/{id}/umsetzung")
@Dependent
public final class ProgressPage {

    @Inject
    private TrackResolution track;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @POST
    @AllowedTo({Role.CLERK, Role.OFFICE})
    public Response change(@PathParam("id") String id) {
        Frame frame = frames.here();
        ResolutionId known = ResolutionId.parse(id).orElseThrow(NotFoundException::new);
        SentDeed sent =
                new SentDeed(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
        Optional<Deed> deed = Action.ofKey(sent.words().apply("action")).flatMap(sent::deed);
        if (deed.isEmpty()) {
            return back(known, ProgressNotice.INCOMPLETE, frame);
        }
        Change change = track.track(known, deed.get(), frame.reader()).orElseThrow(NotFoundException::new);
        return back(known, notice(change, deed.get()), frame);
    }

    private static ProgressNotice notice(Change change, Deed deed) {
        return switch (change) {
            case Change.Changed(var _) -> deed.action() == Action.REPORT ? ProgressNotice.DRAFTED : ProgressNotice.DONE;
            case Change.Refused(var why) -> ProgressNotice.of(why);
        };
    }

    private static Response back(ResolutionId id, ProgressNotice notice, Frame frame) {
        return Response.seeOther(URI.create(frame.link(Address.of("/beschluss/" + id)
                        .with("hinweis", notice.key())
                        .at("umsetzung"))))
                .build();
    }
}
