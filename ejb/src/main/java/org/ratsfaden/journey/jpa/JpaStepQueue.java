package org.ratsfaden.journey.jpa;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;

/** Steps in the database. */
public final class JpaStepQueue implements StepQueue {

    private static final String IS_DUE =
            "stuck = false and not_before <= ?1 and (claimed_until is null or claimed_until < ?1)";

    /**
     * Looked up first, in the order of an index, then locked: H2 locks whatever it reads on the way to a limit. Locked only for the
     * moment of claiming, and asked once more then, for another may just have ended it; what another server is just claiming is passed
     * over, so a few more are looked at than are claimed.
     */
    private static final String DUE = "select * from step where id in (select id from step where " + IS_DUE
            + " order by stuck, turn, created_at, id limit ?2) and " + IS_DUE
            + " order by turn, created_at, id limit ?3 for update skip locked";

    private static final int LOOKED_AT = 4;

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
    public void addMissing(List<Step.Link> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Set<String> waiting = Set.copyOf(entities.createQuery(
                        "select s.documentId from StepRow s where s.kind = :kind and s.attempts = 0"
                                + " and s.claimedBy is null and s.documentId in :documents",
                        String.class)
                .setParameter("kind", StepRow.LINK)
                .setParameter(
                        "documents",
                        steps.stream().map(step -> step.document().toString()).toList())
                .getResultList());
        steps.stream()
                .filter(step -> !waiting.contains(step.document().toString()))
                .forEach(this::add);
    }

    @Override
    public List<Claimed> claim(String node, int limit, Instant now, Instant until) {
        @SuppressWarnings("unchecked") // a native query says in words only what it answers
        List<StepRow> due = entities.createNativeQuery(DUE, StepRow.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, limit * LOOKED_AT)
                .setParameter(3, limit)
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
    public void release(String node, Set<UUID> inHand) {
        entities
                .createQuery("select s from StepRow s where s.claimedBy = :node", StepRow.class)
                .setParameter("node", node)
                .getResultList()
                .stream()
                .filter(row -> !inHand.contains(row.id()))
                .forEach(StepRow::release);
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
    public Set<DocumentId> awaiting(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        return entities
                .createQuery("select s.documentId from StepRow s where s.documentId in :documents", String.class)
                .setParameter(
                        "documents",
                        documents.stream().map(DocumentId::toString).toList())
                .getResultList()
                .stream()
                .flatMap(id -> DocumentId.parse(id).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("select s from StepRow s where s.documentId = :id", StepRow.class)
                .setParameter("id", document.toString())
                .getResultList()
                .forEach(entities::remove);
    }

    @Override
    public long count() {
        return entities.createQuery("select count(s) from StepRow s", Long.class)
                .getSingleResult();
    }
}
