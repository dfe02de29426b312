package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.Objects;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.linking.ReviewLink;
import org.ratsfaden.web.concept.ConceptViews.Asked;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** What has become of a concept, chapter by chapter. */
@Path("/konzept/{id}")
@Dependent
public final class ConceptPage {

    @Inject
    private OpenConcepts concepts;

    @Inject
    private OpenLinks links;

    @Inject
    private ReviewLink review;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** What the reader may not see is missing, exactly like what does not exist. */
    @GET
    @Produces(Templates.HTML)
    public Response show(
            @PathParam("id") String id,
            @QueryParam("kapitel") @DefaultValue("") String chapter,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        Concept concept = concept(id, frame.reader());
        ConceptViews views = new ConceptViews(
                frame, concept, links.of(concept.id(), frame.reader()), new Asked(chapter, State.ofKey(state)));
        return templates.page("concept", views.of(notice.equals("entschieden") ? frame.say("concept.decided") : null));
    }

    /** The links as a table for a spreadsheet. */
    @GET
    @Path("/bezuege.csv")
    @Produces(CsvTable.TYPE)
    public Response table(@PathParam("id") String id) {
        Frame frame = frames.here();
        Concept concept = concept(id, frame.reader());
        return Response.ok(ConceptTable.of(frame, links.of(concept.id(), frame.reader())), CsvTable.TYPE)
                .header("Content-Disposition", "attachment; filename=\"bezuege.csv\"")
                .build();
    }

    /** Confirms or refuses one link or several. */
    @POST
    @Path("/bezug")
    @AllowedTo(Role.CLERK)
    public Response decide(
            @PathParam("id") String id,
            @FormParam("id") List<String> chosen,
            @FormParam("wort") @DefaultValue("") String word,
            @FormParam("kapitel") @DefaultValue("") String place) {
        Frame frame = frames.here();
        State state = switch (word) {
            case "bestaetigen" -> State.CONFIRMED;
            case "verwerfen" -> State.REJECTED;
            default -> throw new BadRequestException("wort: " + word);
        };
        if (frame.reader() instanceof Reader.Clerk clerk) {
            chosen.stream()
                    .flatMap(link -> ConceptId.parse(link).stream())
                    .forEach(link -> review.decide(link.value(), state, clerk));
        }
        Address noted =
                Address.of("/konzept/" + concept(id, frame.reader()).id()).with("hinweis", "entschieden");
        String anchor = place.matches("kapitel-[a-z0-9_]{1,130}") ? "#" + place : "";
        return Response.seeOther(URI.create(frame.link(noted) + anchor)).build();
    }

    private Concept concept(String id, Reader reader) {
        return ConceptId.parse(id)
                .flatMap(known -> concepts.open(known, reader))
                .orElseThrow(NotFoundException::new);
    }

    /** One line a link. */
    private static final class ConceptTable {

        private ConceptTable() {}

        static String of(Frame frame, List<OpenedLink> links) {
            return CsvTable.of(
                    List.of(frame.say("concept.csv-head").split(";")),
                    links.stream().map(link -> line(frame, link)));
        }

        private static List<String> line(Frame frame, OpenedLink opened) {
            return List.of(
                    opened.link().chapter().value(),
                    frame.say(ConceptLabels.key(opened.link().state())),
                    frame.say(ConceptLabels.key(opened.link().kind())),
                    Objects.toString(opened.description().date(), ""),
                    frame.labels().of(opened.document().kind()),
                    opened.description().title(),
                    opened.wordingShown() ? opened.link().evidence().quote() : "");
        }
    }
}
