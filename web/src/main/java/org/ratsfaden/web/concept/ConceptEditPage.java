package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditConcept;
import org.ratsfaden.concept.EditConcept.Outcome;
import org.ratsfaden.concept.EditConcept.Part;
import org.ratsfaden.concept.EditConcept.Wish;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** A clerk puts an edition right: its outline, what became of the chapters before, the resolution that adopted it. */
@Path("/konzept/{id}/bearbeiten")
@Dependent
public final class ConceptEditPage {

    @Inject
    private OpenConcepts concepts;

    @Inject
    private OpenLinks links;

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private EditConcept editing;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @AllowedTo(Role.CLERK)
    @Produces(Templates.HTML)
    public Response show(
            @PathParam("id") String id,
            @QueryParam("fassung") @DefaultValue("") String edition,
            @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        Concept concept = ConceptId.parse(id)
                .flatMap(known -> concepts.open(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
        ConceptEdition known = edition.isEmpty()
                ? concept.latest()
                : EditionId.parse(edition).flatMap(concept::edition).orElseThrow(NotFoundException::new);
        return templates.page("concept-edit", views(frame, concept, known).of(notice));
    }

    private ConceptEditViews views(Frame frame, Concept concept, ConceptEdition edition) {
        return new ConceptEditViews(frame, concept, edition, links.of(concept.id(), frame.reader()), proceedings);
    }

    @POST
    @Path("/gliederung")
    @AllowedTo(Role.CLERK)
    public Response outline(@PathParam("id") String id) {
        Optional<List<EditConcept.Line>> lines = SentOutline.of(request.getParameterMap());
        boolean asRead = sent("wort").equals("lesen");
        return asRead
                ? keep(id, new Wish.AsRead())
                : lines.map(said -> keep(id, new Wish.Outlined(said)))
                        .orElseGet(() -> typed(id, Part.OUTLINE, Outcome.UNFIT));
    }

    @POST
    @Path("/zuordnung")
    @AllowedTo(Role.CLERK)
    public Response mapping(@PathParam("id") String id) {
        return keep(id, new Wish.Mapped(SentOutline.heirs(request.getParameterMap())));
    }

    @POST
    @Path("/beschluss")
    @AllowedTo(Role.CLERK)
    public Response adoption(@PathParam("id") String id) {
        String named = sent("adresse").isEmpty() ? sent("beschluss") : sent("adresse");
        Optional<ResolutionId> resolution =
                ResolutionId.parse(named.replaceFirst("^.*/beschluss/", "").replaceFirst("[?#].*", ""));
        boolean known = resolution
                .map(one ->
                        !proceedings.of(List.of(one), frames.here().reader()).isEmpty())
                .orElse(named.isEmpty());
        return known ? keep(id, new Wish.Adopted(resolution)) : typed(id, Part.ADOPTION, Outcome.UNFIT);
    }

    private Response keep(String id, Wish wish) {
        EditionId edition = EditionId.parse(sent("fassung")).orElseThrow(NotFoundException::new);
        ConceptId concept = ConceptId.parse(id).orElseThrow(NotFoundException::new);
        Outcome outcome = frames.here().reader() instanceof Reader.Clerk clerk
                ? editing.keep(concept, edition, wish, sent("gesehen"), clerk)
                : Outcome.UNKNOWN;
        return switch (outcome) {
            case KEPT -> back(id);
            case UNFIT, OVERTAKEN -> typed(id, wish.part(), outcome);
            case UNKNOWN -> throw new NotFoundException();
        };
    }

    private Response back(String id) {
        Address page = Address.of("/konzept/" + id + "/bearbeiten")
                .with("fassung", sent("fassung"))
                .with("hinweis", "behalten");
        return Response.seeOther(URI.create(frames.here().link(page))).build();
    }

    /** What holds now, and what was typed still in its fields: sending it again is a decision of its own. */
    private Response typed(String id, Part part, Outcome outcome) {
        Frame frame = frames.here();
        Concept concept = ConceptId.parse(id)
                .flatMap(known -> concepts.open(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
        ConceptEdition edition =
                EditionId.parse(sent("fassung")).flatMap(concept::edition).orElseThrow(NotFoundException::new);
        ConceptEditViews.Typed typed = new ConceptEditViews.Typed(part, outcome, request.getParameterMap());
        return templates.page(
                outcome == Outcome.OVERTAKEN ? 409 : 422,
                "concept-edit",
                views(frame, concept, edition).of(typed));
    }

    private String sent(String name) {
        return SentOutline.value(request.getParameterMap(), name);
    }
}
