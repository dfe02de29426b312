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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.CorrectFindings;
import org.ratsfaden.document.Correction;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Statements;
import org.ratsfaden.document.Subject;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.particular.RefuseParticular;
import org.ratsfaden.web.correction.CorrectionView.Named;
import org.ratsfaden.web.document.DocumentViews;
import org.ratsfaden.web.document.PlaceAsked;
import org.ratsfaden.web.page.Address;
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
    private OpenParticulars particulars;

    @Inject
    private RefuseParticular refusing;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces(Templates.HTML)
    public Response show(
            @PathParam("id") String id,
            @QueryParam("punkt") @DefaultValue("") String item,
            @QueryParam("seite") @Nullable String page,
            @QueryParam("stelle") @Nullable String place) {
        return show(subject(id, item), PlaceAsked.read(page, "", place), null);
    }

    /** One word of the clerk: {@code wort} is {@code bestaetigen}, {@code aendern}, {@code verwerfen} or {@code alle}; of what is named besides, {@code verwerfen} or {@code doch}. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") String id,
            @FormParam("punkt") @DefaultValue("") String item,
            @FormParam("wort") @DefaultValue("") String word,
            @FormParam("feld") @DefaultValue("") String key,
            @FormParam("genannt") @DefaultValue("") String named) {
        Frame frame = frames.here();
        Subject about = subject(id, item);
        if (!named.isEmpty()) {
            return sayOfNamed(about, named, word, frame);
        }
        if (word.equals("alle")) {
            confirmAll(about, frame);
            return back(about, frame);
        }
        Field field = Field.ofKey(key).orElseThrow(NotFoundException::new);
        return switch (said(word, about, field, frame)) {
            case Correction.Kept(var _), Correction.NothingToConfirm() -> back(about, frame);
            case Correction.DoesNotFit() -> refuse(about, frame.say("correction.does-not-fit", label(field, frame)));
            case Correction.WouldOpen() -> refuse(about, frame.say("correction.would-open"));
            case Correction.NoSuchDocument() -> throw new NotFoundException();
        };
    }

    private Response sayOfNamed(Subject about, String named, String word, Frame frame) {
        OpenedDocument opened =
                open.open(about.document(), frame.reader(), "page").orElseThrow(NotFoundException::new);
        boolean known = Stream.of(particulars.of(opened, frame.reader()), refusing.refused(opened, frame.reader()))
                .flatMap(List::stream)
                .anyMatch(particular -> particular.key().toString().equals(named));
        boolean said = known
                && (word.equals("verwerfen") || word.equals("doch"))
                && refusing.say(opened, UUID.fromString(named), word.equals("doch"), frame.reader());
        if (!said) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(frame.link(address(about).at("genannt"))))
                .build();
    }

    private Correction said(String word, Subject about, Field field, Frame frame) {
        return switch (word) {
            case "bestaetigen" -> correct.confirm(about, field, frame.reader());
            case "aendern" ->
                ValueForm.read(field, request::getParameter)
                        .map(value -> correct.correct(about, field, value, frame.reader()))
                        .orElseGet(Correction.DoesNotFit::new);
            case "verwerfen" -> correct.reject(about, field, frame.reader());
            default -> throw new NotFoundException();
        };
    }

    private void confirmAll(Subject about, Frame frame) {
        Statements said = correct.statements(about, frame.reader()).orElseThrow(NotFoundException::new);
        for (Field field : Field.values()) {
            boolean waits = field == Field.KIND && about.item().isWhole()
                    || said.read(field).isPresent();
            if (waits && said.saidByPerson(field).isEmpty()) {
                correct.confirm(about, field, frame.reader());
            }
        }
    }

    private Response refuse(Subject about, String problem) {
        return show(about, PlaceAsked.read(null, "", null), problem);
    }

    private static String label(Field field, Frame frame) {
        return frame.say(FieldLabels.key(field));
    }

    private Response show(Subject about, PlaceAsked asked, @Nullable String problem) {
        Frame frame = frames.here();
        OpenedDocument opened =
                open.open(about.document(), frame.reader(), "page").orElseThrow(NotFoundException::new);
        Statements said = correct.statements(about, frame.reader()).orElseThrow(NotFoundException::new);
        List<DocumentItem> items = open.items(opened, frame.reader());
        if (!about.item().isWhole()
                && items.stream().noneMatch(item -> item.key().equals(about.item()))) {
            throw new NotFoundException();
        }
        DocumentViews document = new DocumentViews(frame, opened, from(asked, said), List.of());
        CorrectionView view = new CorrectionViews(frame, opened, about.item(), said)
                .of(
                        document.content(open.pages(opened), address(about)),
                        items,
                        about.item().isWhole() ? named(opened, document, frame) : Named.NOTHING,
                        problem);
        return templates.page(problem == null ? 200 : 422, "correction", view);
    }

    private Named named(OpenedDocument opened, DocumentViews views, Frame frame) {
        return new Named(
                views.named(particulars.of(opened, frame.reader())),
                views.named(refusing.refused(opened, frame.reader())));
    }

    /** Where no place is asked for, the text opens where what was said begins. */
    private static PlaceAsked from(PlaceAsked asked, Statements said) {
        return asked.page() > 1 || asked.evidence() != null
                ? asked
                : said.said().stream()
                        .map(Finding::evidence)
                        .filter(Objects::nonNull)
                        .mapToInt(Evidence::page)
                        .min()
                        .stream()
                        .mapToObj(page -> PlaceAsked.read(Integer.toString(page), "", null))
                        .findFirst()
                        .orElse(asked);
    }

    private static Address address(Subject about) {
        return Address.of("/dokument/" + about.document() + "/angaben")
                .with("punkt", about.item().value());
    }

    private static Response back(Subject about, Frame frame) {
        return Response.seeOther(URI.create(frame.link(address(about).at("naechste"))))
                .build();
    }

    /** @param item empty for the document itself */
    private static Subject subject(String id, String item) {
        return DocumentId.parse(id)
                .flatMap(document -> ItemKey.parse(item).map(key -> new Subject(document, key)))
                .orElseThrow(NotFoundException::new);
    }
}
