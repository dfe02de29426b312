package org.ratsfaden.web.concept;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.web.error.ApiJson;

/** The decisions that serve the chapters of a concept's latest edition, each once, as one reader may know of them. */
final class ChapterDecisions {

    private final Concept concept;
    private final List<OpenedLink> links;
    private final Map<ResolutionId, Followed> followed = new HashMap<>();
    private final LocalDate today;

    ChapterDecisions(
            Concept concept,
            List<OpenedLink> links,
            OpenProceedings proceedings,
            OpenResolutions resolutions,
            Reader reader) {
        this.concept = concept;
        this.links = links.stream()
                .filter(link -> link.link().state() != State.REJECTED)
                .toList();
        this.today = resolutions.today();
        List<ResolutionId> ids = this.links.stream()
                .flatMap(link -> Stream.ofNullable(link.resolution()))
                .distinct()
                .toList();
        resolutions
                .of(proceedings.of(ids, reader), reader)
                .forEach(one -> followed.put(one.item().id(), one));
    }

    /** How many serve the chapter, and how far they have come. */
    JsonObjectBuilder json(ChapterKey chapter) {
        List<Followed> serving = links.stream()
                .filter(link -> LinkLines.livesOn(link, concept.latest().id(), chapter))
                .flatMap(link -> Stream.ofNullable(link.resolution()))
                .distinct()
                .flatMap(id -> Stream.ofNullable(followed.get(id)))
                .toList();
        return ApiJson.object()
                .add("total", serving.size())
                .add("open", count(serving, Fulfilment.OPEN))
                .add("implemented", count(serving, Fulfilment.DONE))
                .add("overdue", count(serving, Fulfilment.OVERDUE));
    }

    private long count(List<Followed> serving, Fulfilment wanted) {
        return serving.stream()
                .filter(one -> Fulfilment.of(one, today).equals(Optional.of(wanted)))
                .count();
    }
}
