package org.ratsfaden.clarification.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.transaction.jpa.Columns;

/** Open questions in the database. */
public final class JpaClarifications implements Clarifications {

    private static final int LONGEST_DETAIL = 2000;

    private final EntityManager entities;
    private final Clock clock;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaClarifications(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void raise(DocumentId document, Clarification.Question question, String detail) {
        if (openAbout(document).stream().anyMatch(open -> open.question() == question)) {
            return;
        }
        String fitting = Columns.cut(detail, LONGEST_DETAIL);
        entities.persist(ClarificationRow.of(
                new Clarification(UUID.randomUUID(), document, question, fitting, clock.instant())));
    }

    @Override
    public List<Clarification> open(int offset, int limit) {
        return clarifications(entities.createQuery(
                        "select c from ClarificationRow c where c.settledAt is null order by c.raisedAt desc, c.id",
                        ClarificationRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit));
    }

    @Override
    public long countOpen() {
        return entities.createQuery("select count(c) from ClarificationRow c where c.settledAt is null", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Clarification> openAbout(DocumentId document) {
        return clarifications(entities.createQuery(
                        "select c from ClarificationRow c where c.documentId = :id and c.settledAt is null order by c.raisedAt",
                        ClarificationRow.class)
                .setParameter("id", document.toString()));
    }

    private static List<Clarification> clarifications(TypedQuery<ClarificationRow> query) {
        return query.getResultList().stream()
                .map(ClarificationRow::toClarification)
                .toList();
    }

    @Override
    public void forget(DocumentId document) {
        entities.createQuery("delete from ClarificationRow c where c.documentId = :id")
                .setParameter("id", document.toString())
                .executeUpdate();
    }

    @Override
    public void settle(UUID id, String account) {
        ClarificationRow row = entities.find(ClarificationRow.class, id.toString());
        if (row != null) {
            row.settle(account, clock.instant());
        }
    }
}
