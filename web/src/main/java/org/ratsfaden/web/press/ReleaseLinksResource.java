package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.LinkRelease;
import org.ratsfaden.press.LinkTarget;
import org.ratsfaden.press.Linked;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.OpenReleaseLinks;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadReleases;
import org.ratsfaden.press.ReadReleases.Answer;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** What a release is linked to, for programs: of either side only what the asker may read. */
@Path("/api/v1/press-releases/{id: [0-9a-fA-F-]{36}}/links")
@Produces(ApiType.JSON)
@Dependent
public final class ReleaseLinksResource {

    private static final String CONFIRMED = "confirmed";
    private static final String REMOVED = "removed";

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private ReadReleases releases;

    @Inject
    private OpenReleaseLinks links;

    @Inject
    private LinkRelease linking;

    @Inject
    private Frames frames;

    /** Of a published release for everybody; who works on releases learns also what its text suggests. */
    @GET
    public JsonObject links(@PathParam("id") String id) {
        Frame frame = frames.here();
        ReleaseId known = ReleaseId.parse(id).orElseThrow(ReleaseLinksResource::missing);
        return workshop.piece(known, frame.reader())
                .map(piece -> worked(piece.release(), frame))
                .orElseGet(() -> read(known, frame));
    }

    private JsonObject read(ReleaseId id, Frame frame) {
        if (!(releases.find(id) instanceof Answer.Shown)) {
            throw missing();
        }
        return ApiJson.object()
                .add("items", array(links.of(id, frame.reader()), frame))
                .build();
    }

    private JsonObject worked(PressRelease release, Frame frame) {
        return ApiJson.object()
                .add("items", array(links.of(release.id(), frame.reader()), frame))
                .add("suggested", array(linking.suggestions(release, frame.reader()), frame))
                .build();
    }

    /** Confirms a link, or takes it away: {@code {"target":"decision/…","state":"confirmed"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
    public JsonObject change(@PathParam("id") String id, String body) {
        Frame frame = frames.here();
        ReleaseId known = ReleaseId.parse(id).orElseThrow(ReleaseLinksResource::missing);
        JsonObject sent = ApiJson.sent(body);
        String key = sent.getString("target", "");
        LinkTarget target = LinkTarget.ofKey(key)
                .orElseThrow(() -> new Refused(
                        Problem.badParameter("target", "decision/{id}, sitting/{id} or chapter/{concept}/{key}", key)));
        Moved moved = switch (sent.getString("state", "")) {
            case CONFIRMED -> linking.confirm(known, target, frame.reader());
            case REMOVED -> linking.remove(known, target, frame.reader());
            case String other -> throw new Refused(Problem.badParameter("state", "one of confirmed, removed", other));
        };
        return switch (moved) {
            case Moved.Done(var release) -> worked(release, frame);
            case Moved.Missing() -> throw missing();
            case Moved refused -> throw new Refused(PressProblems.of(refused));
        };
    }

    private static JsonArrayBuilder array(List<Linked> linked, Frame frame) {
        JsonArrayBuilder array = ApiJson.array();
        for (LinkedView view : LinkedViews.of(linked, frame.inGerman())) {
            array.add(ApiJson.object()
                    .add("target", view.target())
                    .add("kind", view.target().replaceFirst("/.*", ""))
                    .add("title", view.title())
                    .add("facts", view.facts())
                    .add("url", view.link())
                    .add("quote", view.quote()));
        }
        return array;
    }

    private static Refused missing() {
        return new Refused(Problem.notFound());
    }
}
