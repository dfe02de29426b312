package org.ratsfaden.placing.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.Erasure;
import org.ratsfaden.placing.Erasures;

/** Erasures in the database. */
public final class JpaErasures implements Erasures {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaErasures(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Erasure> of(DocumentId document) {
        return Optional.ofNullable(entities.find(ErasureRow.class, document.toString()))
                .map(ErasureRow::toErasure);
    }

    @Override
    public void keep(Erasure erasure) {
        entities.merge(ErasureRow.of(erasure));
    }

    @Override
    public void forget(DocumentId document) {
        ErasureRow row = entities.find(ErasureRow.class, document.toString());
        if (row != null) {
            entities.remove(row);
        }
    }

    @Override
    public List<Erasure> proposed(int limit) {
        return entities
                .createQuery(
                        "select e from ErasureRow e where e.orderedAt is null order by e.proposedAt, e.documentId",
                        ErasureRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ErasureRow::toErasure)
                .toList();
    }
}
