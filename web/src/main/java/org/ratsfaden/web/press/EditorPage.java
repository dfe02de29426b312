package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.OptionalLong;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.SheetNote;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.WorkshopViews.Said;
import org.ratsfaden.web.security.AllowedTo;

/** One release in the workshop, brought from stage to stage; {@link SavePage} keeps what is written in it. */
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
    private EditorAnswers answers;

    @Inject
    private ReleaseSheet sheet;

    @Inject
    private ReleasePrints prints;

    @Inject
    private Clock clock;

    /** The fields of the form: the doorkeeper has read the body already. */
    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        String done = switch (notice) {
            case "gesichert" -> frame.say("workshop.saved");
            case "getan" -> frame.say("workshop.done");
            default -> null;
        };
        return answers.page(200, answers.piece(id, frame), null, new Said(null, done), frame);
    }

    /** The newest version as text, with the note of how far it has come. */
    @GET
    @Path("blatt")
    public Response sheet(@PathParam("id") String id) {
        PressRelease release = answers.piece(id, frames.here()).release();
        SheetNote note = SheetNote.of(release.last(), clock.instant());
        String name =
                release.numbered().map(Numbering::written).orElse("Entwurf").replaceAll("[^\\p{L}\\p{N}]+", "-");
        return Response.ok(sheet.of(release, release.last(), note), "text/plain;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name + ".txt"))
                .build();
    }

    /** The same as a PDF, with the note on every page. */
    @GET
    @Path("druck.pdf")
    public Response print(@PathParam("id") String id, @Context Request asked) throws IOException {
        Frame frame = frames.here();
        return prints.inTheHouse(answers.piece(id, frame), frame, asked);
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
        ReleaseId release = answers.piece(id, frame).release().id();
        if (deed == Deed.DISCARD) {
            Moved moved = writing.discard(release, frame.reader());
            return moved instanceof Moved.Done(var discarded)
                            && discarded.versions().size() == 1
                            && workshop.piece(release, frame.reader()).isEmpty()
                    ? WorkshopPage.seeOther(
                            frame, Address.of("/presse/werkstatt").with("hinweis", "verworfen"))
                    : answers.after(id, moved, null, "getan", frame);
        }
        Moved moved = moving.move(
                release,
                OptionalLong.of(SavePage.revision(request.getParameter("revision"))),
                deed,
                words,
                frame.reader());
        return answers.after(id, moved, null, "getan", frame);
    }

    private static boolean isStep(Deed deed) {
        return switch (deed) {
            case EDIT, LINK, UNLINK, SUPERSEDE -> false;
            case DISCARD,
                    SUBMIT,
                    RETURN,
                    APPROVE,
                    APPROVE_URGENTLY,
                    SECOND_LOOK,
                    SIGN_OFF,
                    DISPATCH,
                    PUBLISH,
                    CORRECT,
                    WITHDRAW -> true;
        };
    }
}
