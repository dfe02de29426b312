package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.resolution.Announcements;

/** Announcements in the database. */
public final class JpaAnnouncements implements Announcements {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaAnnouncements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Announcement> of(ResolutionId resolution) {
        return Optional.ofNullable(entities.find(AnnouncementRow.class, resolution.toString()))
                .map(AnnouncementRow::toAnnouncement);
    }

    @Override
    public void keep(ResolutionId resolution, Announcement announcement) {
        entities.merge(AnnouncementRow.of(resolution, announcement));
    }

    @Override
    public Found<Announcement> until(LocalDate last, Within within) {
        List<Announcement> items = entities
                .createQuery(
                        "select a from AnnouncementRow a where a.announcedOn <= :last"
                                + " order by a.announcedOn desc, a.committee, a.item, a.bookedAt",
                        AnnouncementRow.class)
                .setParameter("last", last)
                .setFirstResult(within.offset())
                .setMaxResults(within.limit())
                .getResultList()
                .stream()
                .map(AnnouncementRow::toAnnouncement)
                .toList();
        long total = entities.createQuery(
                        "select count(a) from AnnouncementRow a where a.announcedOn <= :last", Long.class)
                .setParameter("last", last)
                .getSingleResult();
        return new Found<>(total, items);
    }

    @Override
    public void move(ResolutionId from, ResolutionId to) {
        of(from).ifPresent(announcement -> {
            forget(List.of(from));
            if (of(to).isEmpty()) {
                keep(to, announcement);
            }
        });
    }

    @Override
    public void forget(Collection<ResolutionId> resolutions) {
        for (ResolutionId id : resolutions) {
            AnnouncementRow row = entities.find(AnnouncementRow.class, id.toString());
            if (row != null) {
                entities.remove(row);
            }
        }
    }
}
