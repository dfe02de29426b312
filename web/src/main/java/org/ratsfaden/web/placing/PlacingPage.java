package org.ratsfaden.web.placing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.account.Role;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.ChangeVisibility;
import org.ratsfaden.placing.EraseDocument;
import org.ratsfaden.placing.Erasing;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** The forms on the page of a document that say who may see it, and that it goes. Each leads back to that page. */
@Path("/dokument/{id}")
@Dependent
public final class PlacingPage {

    @Inject
    private ChangeVisibility changing;

    @Inject
    private EraseDocument erasing;

    @Inject
    private Frames frames;

    @POST
    @Path("sichtbarkeit")
    @AllowedTo({Role.CLERK, Role.PRESS, Role.PRESS_CHIEF})
    public Response change(
            @PathParam("id") String id,
            @FormParam("visibility") @DefaultValue("") String visibility,
            @FormParam("committee") @DefaultValue("") String committee,
            @FormParam("reason") @DefaultValue("") String reason)
            throws IOException {
        Frame frame = frames.here();
        if (reason.isBlank()) {
            return back(id, PlacingNotice.REASON_MISSING, frame);
        }
        Visibility wish;
        try {
            wish = VisibilityWish.of(visibility, visibility.equals("non-public") ? keys(committee) : List.of());
        } catch (IllegalArgumentException e) {
            return back(id, PlacingNotice.COMMITTEE_UNKNOWN, frame);
        }
        return PlacingNotice.of(changing.change(known(id), wish, reason.strip(), frame.reader()))
                .map(notice -> back(id, notice, frame))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("sichtbarkeit/ablehnen")
    @AllowedTo(Role.CLERK)
    public Response refuse(@PathParam("id") String id, @FormParam("reason") @DefaultValue("") String reason) {
        Frame frame = frames.here();
        return changing.refuse(known(id), reason.strip(), frame.reader())
                .map(_ -> back(id, PlacingNotice.REFUSED, frame))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("loeschen")
    @AllowedTo(Role.CLERK)
    public Response erase(
            @PathParam("id") String id,
            @FormParam("ground") @DefaultValue("") String ground,
            @FormParam("reason") @DefaultValue("") String reason)
            throws IOException {
        Frame frame = frames.here();
        if (reason.isBlank()) {
            return back(id, PlacingNotice.REASON_MISSING, frame);
        }
        Ground right = Ground.ofKey(ground).orElseThrow(NotFoundException::new);
        Erasing erased = erasing.erase(known(id), right, reason.strip(), frame.reader());
        if (erased instanceof Erasing.Ordered) {
            return Response.seeOther(
                            URI.create(frame.link(Address.of("/zu-klaeren").with("hinweis", "erased"))))
                    .build();
        }
        return PlacingNotice.of(erased).map(notice -> back(id, notice, frame)).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("loeschen/ablehnen")
    @AllowedTo(Role.CLERK)
    public Response refuseErasure(@PathParam("id") String id) {
        Frame frame = frames.here();
        if (!erasing.refuse(known(id), frame.reader())) {
            throw new NotFoundException();
        }
        return back(id, PlacingNotice.ERASURE_REFUSED, frame);
    }

    /** Names of committees, or their keys, divided by commas. */
    private static List<String> keys(String committees) {
        return Arrays.stream(committees.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> CommitteeKey.of(name).value())
                .toList();
    }

    private static DocumentId known(String id) {
        return DocumentId.parse(id).orElseThrow(NotFoundException::new);
    }

    /** Whoever may not see it any more is led to the search instead. */
    private static Response back(String id, PlacingNotice notice, Frame frame) {
        Address page = notice == PlacingNotice.DONE && !frame.isClerk()
                ? Address.of("/suche")
                : Address.of("/dokument/" + known(id))
                        .with("hinweis", notice.key())
                        .at("sichtbarkeit");
        return Response.seeOther(URI.create(frame.link(page))).build();
    }
}
