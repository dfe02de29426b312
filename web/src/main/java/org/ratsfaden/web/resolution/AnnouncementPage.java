package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.AnnounceResolutions.Booking;
import org.ratsfaden.search.DayInput;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** The council office books what was announced of a closed decision (Bekanntgabe). */
@Path("/beschluss/{id}/bekanntgabe")
@AllowedTo(Role.CLERK)
@Dependent
public final class AnnouncementPage {

    @Inject
    private AnnounceResolutions announce;

    @Inject
    private Frames frames;

    @POST
    public Response book(
            @PathParam("id") String id,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("committee") @DefaultValue("") String committee,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("item") @DefaultValue("") String item) {
        Frame frame = frames.here();
        ResolutionId known = ResolutionId.parse(id).orElseThrow(NotFoundException::new);
        ProgressNotice notice = switch (DayInput.of(day.strip())) {
            case DayInput.Understood(var first, var last)
            when first.equals(last) ->
                booked(known, new Booking(words.strip(), committee.strip(), first, item.strip()), frame);
            case DayInput.Understood(var _, var _), DayInput.NotUnderstood(var _), DayInput.Empty() ->
                ProgressNotice.INCOMPLETE;
        };
        return Response.seeOther(URI.create(frame.link(Address.of("/beschluss/" + known)
                        .with("hinweis", notice.key())
                        .at("umsetzung"))))
                .build();
    }

    private ProgressNotice booked(ResolutionId id, Booking booking, Frame frame) {
        try {
            if (!announce.book(id, booking, frame.reader())) {
                throw new NotFoundException();
            }
            return ProgressNotice.DONE;
        } catch (IllegalArgumentException _) {
            return ProgressNotice.INCOMPLETE;
        }
    }
}
