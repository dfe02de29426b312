package org.ratsfaden.particular.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        forgetRead(document);
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
        Set<RefusalRow.Key> refused = refusals(documents);
        return rows(documents).stream()
                .filter(row -> !refused.contains(row.refusal()))
                .collect(Collectors.groupingBy(
                        ParticularRow::document,
                        LinkedHashMap::new,
                        Collectors.mapping(ParticularRow::toParticular, Collectors.toList())));
    }

    @Override
    public List<Particular> refused(DocumentId document) {
        Set<RefusalRow.Key> refused = refusals(List.of(document));
        return rows(List.of(document)).stream()
                .filter(row -> refused.contains(row.refusal()))
                .map(ParticularRow::toParticular)
                .toList();
    }

    private List<ParticularRow> rows(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from ParticularRow p where p.documentId in :ids order by p.documentId, p.number",
                                ParticularRow.class)
                        .setParameter("ids", ids(documents))
                        .getResultList();
    }

    private Set<RefusalRow.Key> refusals(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? Set.of()
                : entities
                        .createQuery("select r from RefusalRow r where r.documentId in :ids", RefusalRow.class)
                        .setParameter("ids", ids(documents))
                        .getResultList()
                        .stream()
                        .map(RefusalRow::key)
                        .collect(Collectors.toSet());
    }

    private static List<String> ids(Collection<DocumentId> documents) {
        return documents.stream().map(DocumentId::toString).toList();
    }

    @Override
    public void refuse(DocumentId document, UUID particular, String account, Instant at) {
        RefusalRow.Key key = new RefusalRow.Key(document, particular);
        if (entities.find(RefusalRow.class, key) == null) {
            entities.persist(RefusalRow.of(key, account, at));
        }
    }

    @Override
    public void restore(DocumentId document, UUID particular) {
        RefusalRow row = entities.find(RefusalRow.class, new RefusalRow.Key(document, particular));
        if (row != null) {
            entities.remove(row);
        }
    }

    @Override
    public void forget(DocumentId document) {
        forgetRead(document);
        entities.createQuery("delete from RefusalRow r where r.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }

    private void forgetRead(DocumentId document) {
        entities.createQuery("delete from ParticularRow p where p.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
