package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiPredicate;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.matter.OpenTies;
import org.ratsfaden.matter.PieceId;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.LocalPath;

/** The council office says what belongs to one matter, with one click, and takes it back. */
@Path("/zusammenhang")
@AllowedTo(Role.CLERK)
@Dependent
public final class TiesPage {

    @Inject
    private OpenTies ties;

    @Inject
    private Frames frames;

    /** Two pieces belong together, or do not. */
    @POST
    public Response say(
            @FormParam("one") @DefaultValue("") String one,
            @FormParam("other") @DefaultValue("") String other,
            @FormParam("together") @DefaultValue("") String together,
            @FormParam("back") @DefaultValue("") String back) {
        Frame frame = frames.here();
        return done(ties.say(piece(one), piece(other), together.equals("true"), frame.reader()), back);
    }

    /** What was said of two pieces is taken back. */
    @POST
    @Path("zuruecknehmen")
    public Response takeBack(
            @FormParam("one") @DefaultValue("") String one,
            @FormParam("other") @DefaultValue("") String other,
            @FormParam("back") @DefaultValue("") String back) {
        Frame frame = frames.here();
        return done(ties.takeBack(piece(one), piece(other), frame.reader()), back);
    }

    /** A piece does not belong to a matter. */
    @POST
    @Path("trennen")
    public Response part(
            @FormParam("matter") @DefaultValue("") String matter, @FormParam("piece") @DefaultValue("") String piece) {
        return ofMatter(matter, (id, by) -> ties.part(id, piece(piece), by));
    }

    /** A piece that was taken out of a matter belongs there again. */
    @POST
    @Path("verbinden")
    public Response rejoin(
            @FormParam("matter") @DefaultValue("") String matter, @FormParam("piece") @DefaultValue("") String piece) {
        return ofMatter(matter, (id, by) -> ties.rejoin(id, piece(piece), by));
    }

    private Response ofMatter(String matter, BiPredicate<ResolutionId, Reader> deed) {
        Frame frame = frames.here();
        ResolutionId id = ResolutionId.parse(matter).orElseThrow(NotFoundException::new);
        return done(deed.test(id, frame.reader()), frame.link("/vorgang/" + id));
    }

    private static PieceId piece(String id) {
        return PieceId.parse(id).orElseThrow(NotFoundException::new);
    }

    private static Response done(boolean known, String back) {
        if (!known) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(LocalPath.of(back))).build();
    }
}
