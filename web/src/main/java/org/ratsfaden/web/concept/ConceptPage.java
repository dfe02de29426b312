package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.concept.ConceptViews.Asked;
import org.ratsfaden.web.concept.ConceptViews.Known;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.ReleaseListView;
import org.ratsfaden.web.press.ToldByReleases;

/** What has become of a concept, chapter by chapter. */
@Path("/konzept/{id}")
@Dependent
public final class ConceptPage {

    @Inject
    private OpenConcepts concepts;

    @Inject
    private OpenLinks links;

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private LinkParts parts;

    @Inject
    private ToldByReleases releases;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @Inject
    private UriInfo address;

    /** What the reader may not see is missing, exactly like what does not exist. */
    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id, @QueryParam("hinweis") @DefaultValue("") String notice) {
        Frame frame = frames.here();
        String done = LinkParts.notice(notice, frame);
        return templates.page("concept", views(id, frame).of(done));
    }

    /** The links that are shown as a table for a spreadsheet. */
    @GET
    @Path("/bezuege.csv")
    @Produces(CsvTable.TYPE)
    public Response table(@PathParam("id") String id) {
        Frame frame = frames.here();
        ConceptViews views = views(id, frame);
        List<OpenedLink> shown = views.shown();
        return Response.ok(ConceptTable.of(frame, shown, parts.lines(shown, frame), views.releases()), CsvTable.TYPE)
                .header("Content-Disposition", "attachment; filename=\"bezuege.csv\"")
                .build();
    }

    private ConceptViews views(String id, Frame frame) {
        Concept concept = concept(id, frame.reader());
        List<OpenedLink> opened = links.of(concept.id(), frame.reader());
        List<AgendaItem> adopting = proceedings.of(
                concept.editions().stream()
                        .flatMap(edition -> Stream.ofNullable(edition.word().resolution()))
                        .toList(),
                frame.reader());
        Known known = new Known(
                concepts.isOwn(concept),
                releases.of(concept.id(), frame),
                opened,
                parts.decisions(opened, frame),
                adopting.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity())),
                resolutions.today());
        return new ConceptViews(frame, concept, known, asked());
    }

    private Asked asked() {
        return new Asked(
                asked("fassung"), asked("kapitel"), State.ofKey(asked("stand")), Fulfilment.ofKey(asked("umsetzung")));
    }

    private String asked(String name) {
        return Objects.requireNonNullElse(address.getQueryParameters().getFirst(name), "");
    }

    private Concept concept(String id, Reader reader) {
        return ConceptId.parse(id)
                .flatMap(known -> concepts.open(known, reader))
                .orElseThrow(NotFoundException::new);
    }

    /** One line a link, then one a release at each of its chapters. */
    private static final class ConceptTable {

        private ConceptTable() {}

        static String of(
                Frame frame,
                List<OpenedLink> links,
                LinkLines lines,
                Map<String, List<ReleaseListView.Line>> releases) {
            return CsvTable.of(
                    List.of(frame.say("concept.csv-head").split(";")),
                    Stream.concat(
                            links.stream().map(link -> line(link, lines.of(link))),
                            releases.entrySet().stream()
                                    .flatMap(chapter -> chapter.getValue().stream()
                                            .map(release -> line(chapter.getKey(), release, frame)))));
        }

        private static List<String> line(String chapter, ReleaseListView.Line release, Frame frame) {
            return List.of(
                    chapter,
                    frame.say("link.state.confirmed"),
                    frame.say("link.kind.reports"),
                    release.isoDay(),
                    release.kind() + ", " + release.number(),
                    release.title(),
                    "",
                    release.lead());
        }

        private static List<String> line(OpenedLink opened, LinkLine line) {
            return List.of(
                    line.chapter(),
                    line.stateWords(),
                    line.kind(),
                    Objects.toString(opened.description().date(), ""),
                    line.about(),
                    line.title(),
                    line.decision() == null ? "" : line.decision().state(),
                    line.quote());
        }
    }
}
