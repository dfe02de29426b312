package org.ratsfaden.particular.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.particular.Particular;
import org.ratsfaden.particular.Particulars;

/** Particulars in the database. */
public final class JpaParticulars implements Particulars {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaParticulars(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(DocumentId document, List<Particular> read) {
        forget(document);
        for (int i = 0; i < read.size(); i++) {
            entities.persist(ParticularRow.of(document, i, read.get(i)));
        }
    }

    @Override
    public List<Particular> of(DocumentId document) {
        return of(List.of(document)).getOrDefault(document, List.of());
    }

    @Override
    public Map<DocumentId, List<Particular>> of(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select p from ParticularRow p where p.documentId in :ids order by p.documentId, p.number",
                                ParticularRow.class)
                        .setParameter(
                                "ids",
                                documents.stream().map(DocumentId::toString).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                ParticularRow::document,
                                LinkedHashMap::new,
                                Collectors.mapping(ParticularRow::toParticular, Collectors.toList())));
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from ParticularRow p where p.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
