package org.ratsfaden.placing.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.placing.VisibilityChanges;

/** The history of who might see what, in the database. */
public final class JpaVisibilityChanges implements VisibilityChanges {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaVisibilityChanges(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(VisibilityChange change) {
        entities.persist(VisibilityChangeRow.of(change));
    }

    @Override
    public void replace(VisibilityChange change) {
        VisibilityChangeRow row =
                entities.find(VisibilityChangeRow.class, change.id().toString());
        if (row != null) {
            row.copy(change.fate());
        }
    }

    @Override
    public List<VisibilityChange> of(DocumentId document) {
        return changes(entities.createQuery(
                        "select c from VisibilityChangeRow c where c.documentId = :id order by c.changedAt desc, c.id",
                        VisibilityChangeRow.class)
                .setParameter("id", document.toString()));
    }

    @Override
    public List<VisibilityChange> pending(int limit) {
        return changes(entities.createQuery(
                        "select c from VisibilityChangeRow c where c.fate = :fate order by c.changedAt, c.id",
                        VisibilityChangeRow.class)
                .setParameter("fate", VisibilityChangeRow.PENDING)
                .setMaxResults(limit));
    }

    private static List<VisibilityChange> changes(TypedQuery<VisibilityChangeRow> query) {
        return query.getResultList().stream().map(VisibilityChangeRow::toChange).toList();
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from VisibilityChangeRow c where c.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
