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
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Reminder;
import org.ratsfaden.search.DayInput;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** Somebody wishes to be reminded of a decision. */
@Path("/beschluss/{id}/wiedervorlage")
@AllowedTo
@Dependent
public final class ReminderPage {

    @Inject
    private RemindReaders remind;

    @Inject
    private Frames frames;

    /** Without a day, whoever asks is not reminded any more. */
    @POST
    public Response wish(
            @PathParam("id") String id,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("words") @DefaultValue("") String words) {
        Frame frame = frames.here();
        ResolutionId known = ResolutionId.parse(id).orElseThrow(NotFoundException::new);
        String kept = words.strip();
        switch (DayInput.of(day.strip())) {
            case DayInput.Empty() -> remind.drop(known, frame.reader());
            case DayInput.Understood(var first, var last)
            when first.equals(last) -> {
                Reminder reminder =
                        new Reminder(known, first, kept.substring(0, Math.min(Reminder.LONGEST, kept.length())));
                if (!remind.wish(reminder, frame.reader())) {
                    throw new NotFoundException();
                }
            }
            case DayInput.Understood(var _, var _), DayInput.NotUnderstood(var _) -> {
                return seeOther(
                        frame,
                        Address.of("/beschluss/" + known)
                                .with("hinweis", ProgressNotice.INCOMPLETE.key())
                                .at("umsetzung"));
            }
        }
        return seeOther(frame, Address.of("/beschluss/" + known).at("wiedervorlage"));
    }

    private static Response seeOther(Frame frame, Address address) {
        return Response.seeOther(URI.create(frame.link(address))).build();
    }
}
