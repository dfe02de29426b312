package org.ratsfaden.web.upload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.web.document.SentFile;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.upload.UploadView.Outcome;

/** Files brought in by hand. */
@Path("/hochladen")
@AllowedTo({Role.CLERK, Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class UploadPage {

    @Inject
    private ReceiveFile receive;

    @Inject
    private IntakeLimits limits;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response form() {
        return templates.page("upload", view(frames.here(), "", null, List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Templates.HTML)
    public Response upload(SentForm form) throws IOException {
        try (form) {
            return received(form);
        }
    }

    private Response received(SentForm form) throws IOException {
        Frame frame = frames.here();
        String committee = form.field("committee").orElse("");
        Optional<Visibility> declared =
                UploadForm.declared(frame.reader(), form.field("visibility").orElse(""), committee);
        if (declared.isEmpty()) {
            return refused(view(frame, committee, frame.say("upload.committee-problem"), List.of()));
        }
        if (form.files().isEmpty()) {
            return refused(view(frame, committee, frame.say("upload.file-problem"), List.of()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (SentFile file : form.files()) {
            outcomes.add(received(file, declared.get(), frame));
        }
        return templates.page("upload", view(frame, committee, null, outcomes));
    }

    private Response refused(UploadView view) {
        return Response.status(422).entity(templates.html("upload", view)).build();
    }

    private UploadView view(Frame frame, String committee, @Nullable String problem, List<Outcome> outcomes) {
        String maxSize = frame.texts().size(limits.maxBytes());
        return new UploadView(frame, !frame.isClerk(), maxSize, committee, problem, outcomes);
    }

    private Outcome received(SentFile sent, Visibility declared, Frame frame) throws IOException {
        String source = "http:" + frame.reader().accountName().orElse("");
        IncomingFile file = new IncomingFile(sent.name(), sent.body(), source, null, declared, frame.reader());
        return outcome(sent.name(), receive.receive(file), frame);
    }

    public static Outcome outcome(String name, Receipt receipt, Frame frame) {
        return switch (receipt) {
            case Receipt.Accepted(var document) ->
                new Outcome(name, frame.say("upload.accepted"), link(document, frame), true);
            case Receipt.AlreadyHeld(var document, var narrowed) ->
                new Outcome(name, alreadyHeld(narrowed, frame), link(document, frame), true);
            case Receipt.Refused refused -> new Outcome(name, frame.labels().of(refused), null, false);
        };
    }

    private static String alreadyHeld(@Nullable VisibilityChange narrowed, Frame frame) {
        return narrowed == null
                ? frame.say("upload.already-held")
                : frame.say(
                        "upload.narrowed",
                        frame.labels().of(narrowed.from()),
                        frame.labels().of(narrowed.to()));
    }

    private static String link(DocumentId document, Frame frame) {
        return frame.link("/dokument/" + document);
    }
}
