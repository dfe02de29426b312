package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.matter.Matter;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.matter.OpenTies;
import org.ratsfaden.matter.Piece;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.concept.LinkParts;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.ToldByReleases;

/** The thread of a matter (Vorgang), opened by any of its agenda items. */
@Path("/vorgang/{id}")
@Dependent
public final class MatterPage {

    @Inject
    private OpenMatter matters;

    @Inject
    private OpenTies ties;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private ToldByReleases releases;

    @Inject
    private LinkParts chapters;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    /** A matter by an item of which the reader may read nothing is missing, exactly like one that never was. */
    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id) {
        Frame frame = frames.here();
        Matter matter = ResolutionId.parse(id)
                .flatMap(known -> matters.open(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
        Optional<Followed> decision = matter.decision()
                .flatMap(item ->
                        resolutions.of(List.of(item), frame.reader()).stream().findFirst());
        return templates.page(
                "matter",
                new MatterViews(frame)
                        .of(
                                matter,
                                decision,
                                ties.askedAbout(matter, frame.reader()),
                                ties.apartFrom(matter, frame.reader()),
                                releases.of(items(matter), frame),
                                chapters(matter, frame),
                                resolutions.today()));
    }

    private LinkPart chapters(Matter matter, Frame frame) {
        List<DocumentId> written = matter.pieces().stream()
                .flatMap(piece -> piece instanceof Piece.Written(var document, var _, var _)
                        ? Stream.of(document)
                        : Stream.empty())
                .toList();
        return chapters.of(items(matter).stream().map(AgendaItem::id).toList(), written, frame);
    }

    private static List<AgendaItem> items(Matter matter) {
        return matter.pieces().stream()
                .flatMap(piece -> piece instanceof Piece.Consulted(var item, var _) ? Stream.of(item) : Stream.empty())
                .toList();
    }
}
