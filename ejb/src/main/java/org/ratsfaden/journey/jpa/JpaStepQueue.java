package org.ratsfaden.journey.jpa;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;

/** Steps in the database. */
public final class JpaStepQueue implements StepQueue {

    private final EntityManager entities;
    private final Clock clock;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaStepQueue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void add(Step step) {
        entities.persist(StepRow.of(step, clock.instant()));
    }

    @Override
    public List<Claimed> claim(String node, int limit, Instant now, Instant until) {
        List<StepRow> due = entities.createQuery(
                        "select s from StepRow s where s.stuck = false and s.notBefore <= :now"
                                + " and (s.claimedUntil is null or s.claimedUntil < :now) order by s.attempts desc, s.createdAt, s.id",
                        StepRow.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
        List<StepRow> taken = due.stream().anyMatch(StepRow::wasBegun) ? due.subList(0, 1) : due;
        taken.forEach(row -> row.claim(node, until));
        return taken.stream().map(StepRow::toClaimed).toList();
    }

    @Override
    public void done(Claimed claimed) {
        StepRow row = entities.find(StepRow.class, claimed.id().toString());
        if (row != null) {
            entities.remove(row);
        }
    }

    @Override
    public void failed(Claimed claimed, String error, Instant notBefore) {
        StepRow row = entities.find(StepRow.class, claimed.id().toString());
        if (row != null) {
            row.failed(error, notBefore);
        }
    }

    @Override
    public void postponed(Claimed claimed, String error, Instant notBefore) {
        StepRow row = entities.find(StepRow.class, claimed.id().toString());
        if (row != null) {
            row.postponed(error, notBefore);
        }
    }

    @Override
    public void release(String node) {
        entities.createQuery("update StepRow s set s.claimedBy = null, s.claimedUntil = null where s.claimedBy = :node")
                .setParameter("node", node)
                .executeUpdate();
    }

    @Override
    public List<Stuck> stuck(int limit) {
        return entities
                .createQuery("select s from StepRow s where s.stuck = true order by s.createdAt", StepRow.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(StepRow::toStuck)
                .toList();
    }

    @Override
    public void retry(UUID id, Instant now) {
        StepRow row = entities.find(StepRow.class, id.toString());
        if (row != null) {
            row.retry(now);
        }
    }

    @Override
    public long count() {
        return entities.createQuery("select count(s) from StepRow s", Long.class)
                .getSingleResult();
    }
}
