package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.ChapterLinks.Tally;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.press.ToldByReleases;
import org.ratsfaden.web.security.CurrentReader;

/** Concepts with their editions, chapters and counts of what serves them. */
@Path("/api/v1/concepts")
@Dependent
public final class ConceptResource {

    @Inject
    private OpenConcepts concepts;

    @Inject
    private OpenLinks links;

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private ToldByReleases releases;

    @Inject
    private Frames frames;

    @Inject
    private CurrentReader current;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject all() {
        Reader reader = current.reader();
        List<Concept> found = concepts.all(reader);
        JsonArrayBuilder items = ApiJson.array();
        List<Tally> tallies = links.tallies(reader);
        found.forEach(concept -> items.add(ConceptJson.concept(concept, concepts.isOwn(concept), tallies, null, null)));
        return ApiJson.object().add("total", found.size()).add("items", items).build();
    }

    @GET
    @Path("/{id}")
    @Produces(ApiType.JSON)
    public JsonObject one(@PathParam("id") String id) {
        Reader reader = current.reader();
        return ConceptId.parse(id)
                .flatMap(known -> concepts.open(known, reader))
                .map(concept -> json(concept, reader))
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private JsonObject json(Concept concept, Reader reader) {
        ChapterDecisions decisions =
                new ChapterDecisions(concept, links.of(concept.id(), reader), proceedings, resolutions, reader);
        ToldToThePublic told = new ToldToThePublic(releases.of(concept.id(), frames.here()), concept.latest());
        return ConceptJson.concept(concept, concepts.isOwn(concept), links.tallies(reader), told, decisions);
    }
}
