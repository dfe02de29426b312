package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.WorkshopViews.Said;
import org.ratsfaden.web.security.AllowedTo;

/** One release in the workshop: written, saved while it is written, and brought from stage to stage. */
@Path("/presse/werkstatt/{id: [0-9a-fA-F-]{36}}")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class EditorPage {

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private WriteRelease writing;

    @Inject
    private MoveRelease moving;

    @Inject
    private WorkshopViews views;

    @Inject
    private ReleaseViews releases;

    @Inject
    private ReleaseSheet sheet;

    @Inject
    private Clock clock;

    /** The fields of the form: the doorkeeper has read the body already. */
    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        String done = switch (notice) {
            case "gesichert" -> frame.say("workshop.saved");
            case "getan" -> frame.say("workshop.done");
            default -> null;
        };
        return page(200, piece(id, frame), null, new Said(null, done), frame);
    }

    /** What is sent to contacts, as text, with the note of its Sperrfrist. */
    @GET
    @Path("blatt")
    public Response sheet(@PathParam("id") String id) {
        PressRelease release = piece(id, frames.here()).release();
        String name =
                release.numbered().map(Numbering::written).orElse("Entwurf").replaceAll("[^\\p{L}\\p{N}]+", "-");
        return Response.ok(sheet.ahead(release, release.last()), "text/plain;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name + ".txt"))
                .build();
    }

    /** Saves, and goes on with what the button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Templates.HTML)
    public Response save(@PathParam("id") String id) throws IOException {
        Frame frame = frames.here();
        ReadWorkshop.Piece piece = piece(id, frame);
        SentRelease sent = sent(piece);
        if (sent.unreadable() != null) {
            return page(422, piece, sent.words(), new Said(frame.say("workshop.no-moment"), null), frame);
        }
        Moved moved = write(piece, sent, frame);
        if (moved instanceof Moved.Done && "submit".equals(request.getParameter("then"))) {
            moved = moving.move(piece.release().id(), OptionalLong.empty(), Deed.SUBMIT, "", frame.reader());
            return answer(id, moved, null, "getan", frame);
        }
        return answer(id, moved, sent.words(), "gesichert", frame);
    }

    private SentRelease sent(ReadWorkshop.Piece piece) {
        return SentRelease.over(piece.release().last(), request::getParameter, releases.moments());
    }

    private Moved write(ReadWorkshop.Piece piece, SentRelease sent, Frame frame) {
        return writing.write(piece.release().id(), revision(), sent.words(), frame.reader());
    }

    private long revision() {
        String revision = request.getParameter("revision");
        return revision != null && revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
    }

    /** Saves while somebody goes on writing; answered with the revision that the next one has to name. */
    @POST
    @Path("sichern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(ApiType.JSON)
    public Response keep(@PathParam("id") String id) {
        Frame frame = frames.here();
        ReadWorkshop.Piece piece = piece(id, frame);
        Moved moved = write(piece, sent(piece), frame);
        if (moved instanceof Moved.Done(var release)) {
            return Response.ok(ApiJson.object()
                            .add("revision", release.revision())
                            .add(
                                    "words",
                                    frame.say("workshop.kept", frame.texts().moment(clock.instant())))
                            .build()
                            .toString())
                    .build();
        }
        return Response.status(409)
                .entity(ApiJson.object()
                        .add("words", releases.labels(frame).refusal(moved))
                        .build()
                        .toString())
                .build();
    }

    /** Does one of the steps. */
    @POST
    @Path("schritt")
    @Produces(Templates.HTML)
    public Response step(
            @PathParam("id") String id,
            @FormParam("deed") @DefaultValue("") String key,
            @FormParam("words") @DefaultValue("") String words)
            throws IOException {
        Frame frame = frames.here();
        Deed deed = Deed.ofKey(key).filter(EditorPage::isStep).orElseThrow(NotFoundException::new);
        ReleaseId release = piece(id, frame).release().id();
        if (deed == Deed.DISCARD) {
            Moved moved = writing.discard(release, frame.reader());
            return moved instanceof Moved.Done(var discarded)
                            && discarded.versions().size() == 1
                            && workshop.piece(release, frame.reader()).isEmpty()
                    ? WorkshopPage.seeOther(
                            frame, Address.of("/presse/werkstatt").with("hinweis", "verworfen"))
                    : answer(id, moved, null, "getan", frame);
        }
        Moved moved = moving.move(release, OptionalLong.of(revision()), deed, words, frame.reader());
        return answer(id, moved, null, "getan", frame);
    }

    private static boolean isStep(Deed deed) {
        return deed != Deed.EDIT && deed != Deed.SUPERSEDE;
    }

    private Response answer(String id, Moved moved, WriteRelease.@Nullable Words typed, String notice, Frame frame) {
        if (moved instanceof Moved.Done) {
            return WorkshopPage.seeOther(
                    frame, Address.of("/presse/werkstatt/" + id).with("hinweis", notice));
        }
        String problem = releases.labels(frame).refusal(moved);
        return page(409, piece(id, frame), typed, new Said(problem, null), frame);
    }

    private ReadWorkshop.Piece piece(String id, Frame frame) {
        return ReleaseId.parse(id)
                .flatMap(known -> workshop.piece(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
    }

    private Response page(
            int status, ReadWorkshop.Piece piece, WriteRelease.@Nullable Words typed, Said said, Frame frame) {
        return templates.page(status, "press-editor", views.editor(piece, typed, said, frame));
    }
}
