package org.ratsfaden.web.correction;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.CorrectFindings;
import org.ratsfaden.document.Correction;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Statements;
import org.ratsfaden.document.Subject;
import org.ratsfaden.web.document.DocumentViews;
import org.ratsfaden.web.document.PlaceAsked;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.text.FieldLabels;

/** Looking over what was read out of a document: confirm, correct, reject, add. */
@Path("/dokument/{id}/angaben")
@AllowedTo(Role.CLERK)
@Dependent
public final class CorrectionPage {

    @Inject
    private OpenDocument open;

    @Inject
    private CorrectFindings correct;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces(Templates.HTML)
    public Response show(
            @PathParam("id") String id,
            @QueryParam("seite") @Nullable String page,
            @QueryParam("stelle") @Nullable String place) {
        return show(known(id), PlaceAsked.read(page, "", place), null);
    }

    /** One word of the clerk: {@code wort} is {@code bestaetigen}, {@code aendern}, {@code verwerfen} or {@code alle}. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") String id,
            @FormParam("wort") @DefaultValue("") String word,
            @FormParam("feld") @DefaultValue("") String key) {
        Frame frame = frames.here();
        DocumentId document = known(id);
        if (word.equals("alle")) {
            confirmAll(document, frame);
            return back(document, frame);
        }
        Field field = Field.ofKey(key).orElseThrow(NotFoundException::new);
        return switch (said(word, document, field, frame)) {
            case Correction.Kept(var _), Correction.NothingToConfirm() -> back(document, frame);
            case Correction.DoesNotFit() -> refuse(document, frame.say("correction.does-not-fit", label(field, frame)));
            case Correction.WouldOpen() -> refuse(document, frame.say("correction.would-open"));
            case Correction.NoSuchDocument() -> throw new NotFoundException();
        };
    }

    private Correction said(String word, DocumentId id, Field field, Frame frame) {
        return switch (word) {
            case "bestaetigen" -> correct.confirm(Subject.whole(id), field, frame.reader());
            case "aendern" ->
                ValueForm.read(field, request::getParameter)
                        .map(value -> correct.correct(Subject.whole(id), field, value, frame.reader()))
                        .orElseGet(Correction.DoesNotFit::new);
            case "verwerfen" -> correct.reject(Subject.whole(id), field, frame.reader());
            default -> throw new NotFoundException();
        };
    }

    private void confirmAll(DocumentId id, Frame frame) {
        Statements said = correct.statements(Subject.whole(id), frame.reader()).orElseThrow(NotFoundException::new);
        for (Field field : Field.values()) {
            boolean waits = field == Field.KIND || said.read(field).isPresent();
            if (waits && said.saidByPerson(field).isEmpty()) {
                correct.confirm(Subject.whole(id), field, frame.reader());
            }
        }
    }

    private Response refuse(DocumentId id, String problem) {
        return show(id, PlaceAsked.read(null, "", null), problem);
    }

    private static String label(Field field, Frame frame) {
        return frame.say(FieldLabels.key(field));
    }

    private Response show(DocumentId id, PlaceAsked asked, @Nullable String problem) {
        Frame frame = frames.here();
        OpenedDocument opened = open.open(id, frame.reader(), "page").orElseThrow(NotFoundException::new);
        Statements said = correct.statements(Subject.whole(id), frame.reader()).orElseThrow(NotFoundException::new);
        DocumentViews document = new DocumentViews(frame, opened, asked);
        CorrectionView view =
                new CorrectionViews(frame, opened, said).of(document.content(open.pages(opened), "/angaben"), problem);
        return Response.status(problem == null ? 200 : 422)
                .entity(templates.html("correction", view))
                .type(Templates.HTML)
                .build();
    }

    private static Response back(DocumentId id, Frame frame) {
        return Response.seeOther(URI.create(frame.link("/dokument/" + id + "/angaben") + "#naechste"))
                .build();
    }

    private static DocumentId known(String id) {
        return DocumentId.parse(id).orElseThrow(NotFoundException::new);
    }
}
