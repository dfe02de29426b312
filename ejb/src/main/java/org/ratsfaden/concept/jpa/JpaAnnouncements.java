package org.ratsfaden.concept.jpa;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.concept.Announcement;
import org.ratsfaden.concept.Announcements;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.Milestone;
import org.ratsfaden.document.DocumentId;

/** What documents tell of concepts, in the database. */
public final class JpaAnnouncements implements Announcements {

    private static final String IN_ORDER = " order by d.documentId, d.place";

    private final EntityManager entities;
    private final Clock clock;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaAnnouncements(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<Announcement> of(DocumentId document) {
        return Optional.ofNullable(entities.find(ToldConceptRow.class, document.toString()))
                .map(row -> row.toAnnouncement(details(document)));
    }

    private List<ToldDetailRow> details(DocumentId document) {
        return entities.createQuery(
                        "select d from ToldDetailRow d where d.documentId = :id" + IN_ORDER, ToldDetailRow.class)
                .setParameter("id", document.toString())
                .getResultList();
    }

    @Override
    public List<Announcement> all() {
        Map<String, List<ToldDetailRow>> details =
                entities
                        .createQuery("select d from ToldDetailRow d" + IN_ORDER, ToldDetailRow.class)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(ToldDetailRow::documentId));
        return entities
                .createQuery("select a from ToldConceptRow a order by a.documentId", ToldConceptRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toAnnouncement(details.getOrDefault(row.documentId(), List.of())))
                .toList();
    }

    @Override
    public void keep(DocumentId document, Optional<Announcement> announcement) {
        details(document).forEach(entities::remove);
        entities.flush();
        ToldConceptRow kept = entities.find(ToldConceptRow.class, document.toString());
        if (kept != null) {
            entities.remove(kept);
            entities.flush();
        }
        announcement.ifPresent(told -> {
            entities.persist(ToldConceptRow.of(told, clock.instant()));
            entities.flush();
            int place = 0;
            for (Chapter field : told.fields()) {
                entities.persist(ToldDetailRow.of(document, ++place, field));
            }
            for (Milestone milestone : told.milestones()) {
                entities.persist(ToldDetailRow.of(document, ++place, milestone));
            }
        });
    }
}
