package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.press.AttachFiles;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.web.document.SentFile;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.SentRelease.Fields;
import org.ratsfaden.web.press.WorkshopViews.Said;
import org.ratsfaden.web.security.AllowedTo;

/** Keeps what is written in the editor: text, files and what stands with them, in one form, so that none loses the other. */
@Path("/presse/werkstatt/{id: [0-9a-fA-F-]{36}}")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class SavePage {

    @Inject
    private WriteRelease writing;

    @Inject
    private AttachFiles attaching;

    @Inject
    private MoveRelease moving;

    @Inject
    private ReleaseViews releases;

    @Inject
    private EditorAnswers answers;

    @Inject
    private Clock clock;

    /** The fields of a form without files: the doorkeeper has read the body already. */
    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    /** Saves, and goes on with what the button says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Templates.HTML)
    public Response save(@PathParam("id") String id) throws IOException {
        return save(id, request::getParameter, List.of());
    }

    /** The same with files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Templates.HTML)
    public Response save(@PathParam("id") String id, SentForm form) throws IOException {
        try (form) {
            return save(id, form::sent, form.files());
        }
    }

    private Response save(String id, Fields fields, List<SentFile> files) throws IOException {
        Frame frame = frames.here();
        ReadWorkshop.Piece piece = answers.piece(id, frame);
        SentRelease sent = sent(piece, fields);
        if (sent.unreadable() != null) {
            return answers.page(422, piece, sent.words(), new Said(frame.say("workshop.no-moment"), null), frame);
        }
        Moved moved = write(piece, sent, fields, frame);
        if (!(moved instanceof Moved.Done(var written))) {
            return answers.after(id, moved, sent.words(), "gesichert", frame);
        }
        Moved changed = attach(detach(written, piece.attachments(), fields, frame), files, frame);
        if (changed instanceof Moved.Done && "submit".equals(fields.value("then"))) {
            changed = moving.move(piece.release().id(), OptionalLong.empty(), Deed.SUBMIT, "", frame.reader());
            return answers.after(id, changed, null, "getan", frame);
        }
        return answers.after(id, changed, null, "gesichert", frame);
    }

    private SentRelease sent(ReadWorkshop.Piece piece, Fields fields) {
        return SentRelease.over(
                piece.release().last(), SentCaptions.of(piece.attachments(), fields), fields, releases.moments());
    }

    private Moved write(ReadWorkshop.Piece piece, SentRelease sent, Fields fields, Frame frame) {
        return writing.write(piece.release().id(), revision(fields.value("revision")), sent.words(), frame.reader());
    }

    static long revision(@Nullable String revision) {
        return revision != null && revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
    }

    /** Takes away what is ticked. */
    private Moved detach(PressRelease release, List<Attachment> attachments, Fields fields, Frame frame) {
        Moved moved = new Moved.Done(release);
        for (Attachment attachment : attachments) {
            if (fields.value("detach-" + attachment.id()) != null && moved instanceof Moved.Done(var now)) {
                moved = attaching.detach(now.id(), now.revision(), attachment.id(), frame.reader());
            }
        }
        return moved;
    }

    /** One after the other, up to one that cannot go with it. */
    private Moved attach(Moved before, List<SentFile> files, Frame frame) throws IOException {
        Moved moved = before;
        for (SentFile file : files) {
            if (moved instanceof Moved.Done(var now)) {
                moved = attaching.attach(
                        now.id(), now.revision(), new AttachFiles.Sent(file.name(), file.body()), frame.reader());
            }
        }
        return moved;
    }

    /** Saves while somebody goes on writing; answered with the revision that the next one has to name. */
    @POST
    @Path("sichern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(ApiType.JSON)
    public Response keep(@PathParam("id") String id) {
        Frame frame = frames.here();
        ReadWorkshop.Piece piece = answers.piece(id, frame);
        Fields fields = request::getParameter;
        Moved moved = write(piece, sent(piece, fields), fields, frame);
        if (moved instanceof Moved.Done(var release)) {
            return Response.ok(ApiJson.object()
                            .add("revision", release.revision())
                            .add(
                                    "words",
                                    frame.say("workshop.kept", frame.texts().moment(clock.instant())))
                            .add("missing", missing(release, frame))
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

    private JsonArrayBuilder missing(PressRelease release, Frame frame) {
        JsonArrayBuilder missing = ApiJson.array();
        PressLabels labels = releases.labels(frame);
        moving.lacks(release).stream().sorted().map(labels::of).forEach(missing::add);
        return missing;
    }
}
