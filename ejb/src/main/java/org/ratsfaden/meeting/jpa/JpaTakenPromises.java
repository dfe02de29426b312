package org.ratsfaden.meeting.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.TakenPromise;
import org.ratsfaden.meeting.TakenPromises;

/** Promises that were taken up, in the database. */
public final class JpaTakenPromises implements TakenPromises {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaTakenPromises(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<TakenPromise> of(DocumentId document) {
        return entities
                .createQuery(
                        "select t from TakenPromiseRow t where t.documentId = :id order by t.takenAt, t.item",
                        TakenPromiseRow.class)
                .setParameter("id", document.toString())
                .getResultList()
                .stream()
                .map(TakenPromiseRow::toTaken)
                .toList();
    }

    @Override
    public void keep(TakenPromise taken) {
        entities.persist(TakenPromiseRow.of(taken));
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from TakenPromiseRow t where t.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }
}
