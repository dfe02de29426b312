package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.meeting.ResolutionId;

/** Finds the decisions that serve a concept, or one chapter of its latest edition. */
@Dependent
public final class ServingDecisions {

    private final OpenConcepts concepts;
    private final OpenLinks links;

    @Inject
    public ServingDecisions(OpenConcepts concepts, OpenLinks links) {
        this.concepts = concepts;
        this.links = links;
    }

    /**
     * Those this reader may know to serve it, suggested or confirmed.
     *
     * @param concept the concept's key, empty for any; of one this reader does not know nothing is found
     * @param chapter the chapter's key; empty for the whole concept with all its chapters
     */
    public Set<ResolutionId> of(String concept, String chapter, Reader reader) {
        return wanted(concept, reader)
                .flatMap(id -> links.of(id, reader).stream())
                .filter(link -> link.link().state() != State.REJECTED)
                .filter(link -> chapter.isEmpty() || isOf(link, chapter))
                .flatMap(link -> Stream.ofNullable(link.resolution()))
                .collect(Collectors.toSet());
    }

    private Stream<ConceptId> wanted(String concept, Reader reader) {
        return concept.isEmpty() ? concepts.all(reader).stream().map(Concept::id) : ConceptId.parse(concept).stream();
    }

    private static boolean isOf(OpenedLink opened, String chapter) {
        return opened.chaptersNow().stream().anyMatch(key -> key.value().equals(chapter));
    }
}
