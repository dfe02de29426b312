package org.ratsfaden.access.jpa;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.access.OpeningLog;

/** Openings in the database. */
public final class JpaOpeningLog implements OpeningLog {

    private final EntityManager entities;
    private final Clock clock;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaOpeningLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void opened(String account, UUID document, String surface) {
        entities.persist(new OpeningRow(account, document.toString(), surface, clock.instant()));
    }

    @Override
    public List<Opening> of(UUID document) {
        return entities
                .createQuery(
                        "select o from OpeningRow o where o.documentId = :id order by o.openedAt", OpeningRow.class)
                .setParameter("id", document.toString())
                .getResultList()
                .stream()
                .map(OpeningRow::toOpening)
                .toList();
    }

    @Override
    public void pseudonymise(UUID document) {
        entities.createQuery("select distinct o.account from OpeningRow o where o.documentId = :id", String.class)
                .setParameter("id", document.toString())
                .getResultList()
                .forEach(account -> entities.createQuery("update OpeningRow o set o.account = :nobody"
                                + " where o.documentId = :id and o.account = :account")
                        .setParameter("nobody", "?" + UUID.randomUUID())
                        .setParameter("id", document.toString())
                        .setParameter("account", account)
                        .executeUpdate());
    }
}
