package org.ratsfaden.web.concept;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.OpenedLink;
import org.ratsfaden.search.Filter;

/** Limits a search to the documents that have to do with a concept, or with one chapter of it, as far as the reader may know. */
@Dependent
public final class ServedDocuments {

    private final OpenConcepts concepts;
    private final OpenLinks links;

    @Inject
    public ServedDocuments(OpenConcepts concepts, OpenLinks links) {
        this.concepts = concepts;
        this.links = links;
    }

    /** A chapter of the latest edition, and the documents that have to do with it. */
    public record Served(String key, String title, Set<DocumentId> documents) {

        public Served {
            documents = Set.copyOf(documents);
        }
    }

    /**
     * The filter, limited further; of a concept or chapter this reader does not know nothing is found.
     *
     * @param concept a concept's key; empty for any
     * @param chapter a chapter's key; empty for the concept with all its chapters, and without a concept for no further limit
     */
    public Filter narrowed(Filter filter, String concept, String chapter, Reader reader) {
        return concept.isEmpty() && chapter.isEmpty()
                ? filter
                : filter.among(wanted(concept, reader)
                        .flatMap(known -> chapters(known, reader).stream())
                        .filter(served -> chapter.isEmpty() || served.key().equals(chapter))
                        .map(Served::documents)
                        .collect(HashSet::new, Set::addAll, Set::addAll));
    }

    private Stream<String> wanted(String concept, Reader reader) {
        return concept.isEmpty()
                ? concepts.all(reader).stream().map(known -> known.id().toString())
                : Stream.of(concept);
    }

    /** What the concept is called; empty if this reader knows none of this key. */
    public Optional<String> title(String concept, Reader reader) {
        return open(concept, reader).map(Concept::title);
    }

    /**
     * What a chapter of the latest edition is called; empty if this reader knows none of this key.
     *
     * @param concept a concept's key; empty for any
     */
    public Optional<String> chapterTitle(String concept, String chapter, Reader reader) {
        return (concept.isEmpty() ? concepts.all(reader).stream() : open(concept, reader).stream())
                .flatMap(known -> known.latest().fields().stream())
                .filter(field -> field.key().value().equals(chapter))
                .map(Chapter::title)
                .findFirst();
    }

    private Optional<Concept> open(String concept, Reader reader) {
        return ConceptId.parse(concept).flatMap(id -> concepts.open(id, reader));
    }

    /** The concept as a whole and its chapters; empty if this reader knows none of this key. */
    public List<Served> chapters(String concept, Reader reader) {
        return open(concept, reader)
                .map(known -> chapters(known, links.of(known.id(), reader)))
                .orElse(List.of());
    }

    private static List<Served> chapters(Concept concept, List<OpenedLink> opened) {
        Map<ChapterKey, Set<DocumentId>> documents = new HashMap<>();
        for (OpenedLink link : opened) {
            if (link.link().state() != State.REJECTED) {
                link.chaptersNow()
                        .forEach(key -> documents
                                .computeIfAbsent(key, _ -> new HashSet<>())
                                .add(link.document().id()));
            }
        }
        List<Served> chapters = new ArrayList<>();
        chapters.add(new Served(
                ChapterKey.WHOLE_CONCEPT.value(),
                concept.title(),
                documents.getOrDefault(ChapterKey.WHOLE_CONCEPT, Set.of())));
        for (Chapter field : concept.latest().fields()) {
            chapters.add(new Served(field.key().value(), field.title(), documents.getOrDefault(field.key(), Set.of())));
        }
        return List.copyOf(chapters);
    }
}
