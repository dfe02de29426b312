package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.Tally;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** All concepts: what there is, of whom, and how much has come of it. */
@Path("/konzepte")
@Dependent
public final class ConceptsPage {

    @Inject
    private OpenConcepts concepts;

    @Inject
    private OpenLinks links;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show() {
        Frame frame = frames.here();
        List<Tally> tallies = links.tallies(frame.reader());
        List<ConceptsView.Line> lines = concepts.all(frame.reader()).stream()
                .map(concept -> line(frame, concept, tallies))
                .toList();
        return templates.page("concepts", new ConceptsView(frame, lines));
    }

    private ConceptsView.Line line(Frame frame, Concept concept, List<Tally> tallies) {
        long confirmed = count(concept, State.CONFIRMED, tallies);
        long suggested = count(concept, State.SUGGESTED, tallies);
        return new ConceptsView.Line(
                concept.title(),
                frame.link("/konzept/" + concept.id()),
                concept.body(),
                ToldLines.stage(frame, concept),
                concept.latest().day() == null || concept.latest().document() == null
                        ? ""
                        : frame.say(
                                "concept.as-of",
                                frame.texts().day(concept.latest().day())),
                concept.latest().fields().stream().map(Chapter::title).collect(Collectors.joining(" · ")),
                concepts.isOwn(concept)
                        ? frame.say("concept.counts", confirmed, suggested)
                        : frame.say("concept.other-body"));
    }

    private static long count(Concept concept, State state, List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.concept().equals(concept.id()) && tally.state() == state)
                .mapToLong(Tally::links)
                .sum();
    }
}
