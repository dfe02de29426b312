package org.ratsfaden.concept.jpa;

import jakarta.persistence.EntityManager;
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

    private static final String IN_ORDER = " order by d.documentId, d.kind, d.place";

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaAnnouncements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Announcement> of(DocumentId document) {
        return Optional.ofNullable(entities.find(AnnouncementRow.class, document.toString()))
                .map(row -> row.toAnnouncement(details(document)));
    }

    private List<AnnouncedRow> details(DocumentId document) {
        return entities.createQuery(
                        "select d from AnnouncedRow d where d.documentId = :id" + IN_ORDER, AnnouncedRow.class)
                .setParameter("id", document.toString())
                .getResultList();
    }

    @Override
    public List<Announcement> all() {
        Map<String, List<AnnouncedRow>> details =
                entities
                        .createQuery("select d from AnnouncedRow d" + IN_ORDER, AnnouncedRow.class)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(AnnouncedRow::documentId));
        return entities
                .createQuery("select a from AnnouncementRow a order by a.documentId", AnnouncementRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toAnnouncement(details.getOrDefault(row.documentId(), List.of())))
                .toList();
    }

    @Override
    public void keep(DocumentId document, Optional<Announcement> announcement) {
        details(document).forEach(entities::remove);
        entities.flush();
        AnnouncementRow kept = entities.find(AnnouncementRow.class, document.toString());
        if (kept != null) {
            entities.remove(kept);
            entities.flush();
        }
        announcement.ifPresent(told -> {
            entities.persist(AnnouncementRow.of(told));
            entities.flush();
            int place = 0;
            for (Chapter field : told.fields()) {
                entities.persist(AnnouncedRow.of(document, ++place, field));
            }
            for (Milestone milestone : told.milestones()) {
                entities.persist(AnnouncedRow.of(document, ++place, milestone));
            }
        });
    }
}
