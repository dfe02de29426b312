package org.ratsfaden.account.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ratsfaden.account.SeatChange;
import org.ratsfaden.account.SeatHistory;

/** The history of seats in the database. */
public final class JpaSeatHistory implements SeatHistory {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaSeatHistory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SeatChange change) {
        entities.persist(SeatChangeRow.of(change));
    }

    @Override
    public List<SeatChange> all() {
        return entities
                .createQuery("select c from SeatChangeRow c order by c.doneAt desc, c.id desc", SeatChangeRow.class)
                .getResultList()
                .stream()
                .map(SeatChangeRow::toChange)
                .toList();
    }
}
