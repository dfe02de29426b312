package org.ratsfaden.placing.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.RetentionStage;
import org.ratsfaden.placing.Retentions;

/** Stages of retention, and their log, in the database. */
public final class JpaRetentions implements Retentions {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaRetentions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public RetentionStage stageOf(DocumentId document) {
        return row(document).map(RetentionRow::stage).orElse(RetentionStage.ACTIVE);
    }

    private Optional<RetentionRow> row(DocumentId document) {
        return Optional.ofNullable(entities.find(RetentionRow.class, document.toString()));
    }

    @Override
    public List<DocumentId> in(RetentionStage stage, int limit) {
        return entities
                .createQuery(
                        "select r from RetentionRow r where r.stage = :stage order by r.since, r.documentId",
                        RetentionRow.class)
                .setParameter("stage", stage.key())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(RetentionRow::document)
                .toList();
    }

    @Override
    public void move(DocumentId document, RetentionStage becomes, Instant at, String by) {
        RetentionStage was = stageOf(document);
        was.checkMove(becomes);
        RetentionRow row = row(document).orElseGet(() -> {
            RetentionRow added = new RetentionRow(document);
            entities.persist(added);
            return added;
        });
        row.becomes(becomes, at);
        entities.persist(new RetentionMoveRow(document, new Move(was, becomes, at, by)));
    }

    @Override
    public List<Move> logOf(DocumentId document) {
        return entities
                .createQuery(
                        "select m from RetentionMoveRow m where m.documentId = :id order by m.movedAt, m.id",
                        RetentionMoveRow.class)
                .setParameter("id", document.toString())
                .getResultList()
                .stream()
                .map(RetentionMoveRow::toMove)
                .toList();
    }
}
