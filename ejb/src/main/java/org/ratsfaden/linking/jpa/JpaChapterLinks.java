package org.ratsfaden.linking.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks;

/** Links in the database. */
public final class JpaChapterLinks implements ChapterLinks {

    private static final String BEST_FIRST = " order by l.score desc, l.documentId, l.chapter";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaChapterLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** What makes two links the same one. */
    private record Place(ConceptId concept, String chapter) {

        static Place of(ChapterLink link) {
            return new Place(link.concept(), link.chapter().value());
        }
    }

    @Override
    public void suggest(DocumentId document, List<ChapterLink> suggestions) {
        entities.createQuery("delete from ChapterLinkRow l where l.documentId = :id and l.state = :suggested")
                .setParameter("id", document.toString())
                .setParameter("suggested", State.SUGGESTED.key())
                .executeUpdate();
        Set<Place> decided = of(document).stream().map(Place::of).collect(Collectors.toSet());
        suggestions.stream()
                .filter(link -> !decided.contains(Place.of(link)))
                .forEach(link -> entities.persist(ChapterLinkRow.of(link)));
    }

    @Override
    public Optional<ChapterLink> find(UUID id) {
        return Optional.ofNullable(entities.find(ChapterLinkRow.class, id.toString()))
                .map(ChapterLinkRow::toLink);
    }

    @Override
    public void replace(ChapterLink link) {
        ChapterLinkRow row = entities.find(ChapterLinkRow.class, link.id().toString());
        if (row == null) {
            throw new IllegalStateException("no such link: " + link.id());
        }
        row.copy(link);
    }

    @Override
    public List<ChapterLink> of(DocumentId document) {
        return links(" where l.documentId = :key", document.toString());
    }

    @Override
    public List<ChapterLink> of(ConceptId concept) {
        return links(" where l.conceptId = :key", concept.toString());
    }

    @Override
    public List<ChapterLink> all() {
        return links(" where l.id <> :key", "");
    }

    @Override
    public List<ChapterLink> decided() {
        return links(" where l.state <> :key", State.SUGGESTED.key());
    }

    private List<ChapterLink> links(String condition, String key) {
        return entities
                .createQuery("select l from ChapterLinkRow l" + condition + BEST_FIRST, ChapterLinkRow.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(ChapterLinkRow::toLink)
                .toList();
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from ChapterLinkRow l where l.documentId = :id or l.editionId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
