package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Reminder;
import org.ratsfaden.resolution.Reminders;

/** What people want to be reminded of, in the database. */
public final class JpaReminders implements Reminders {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaReminders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Reminder> of(String account) {
        return entities
                .createQuery(
                        "select r from ReminderRow r where r.account = :account order by r.dueOn, r.resolutionId",
                        ReminderRow.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(ReminderRow::toReminder)
                .toList();
    }

    @Override
    public void keep(String account, Reminder reminder) {
        entities.merge(ReminderRow.of(account, reminder));
    }

    @Override
    public void drop(String account, ResolutionId resolution) {
        entities.createQuery("delete from ReminderRow r where r.account = :account and r.resolutionId = :id")
                .setParameter("account", account)
                .setParameter("id", resolution.toString())
                .executeUpdate();
    }

    @Override
    public void move(ResolutionId from, ResolutionId to) {
        List<ReminderRow> moving = entities.createQuery(
                        "select r from ReminderRow r where r.resolutionId = :from", ReminderRow.class)
                .setParameter("from", from.toString())
                .getResultList();
        for (ReminderRow row : moving) {
            Reminder before = row.toReminder();
            entities.remove(row);
            keep(row.account(), new Reminder(to, before.day(), before.words()));
        }
    }

    @Override
    public void forget(Collection<ResolutionId> resolutions) {
        for (ResolutionId id : resolutions) {
            entities.createQuery("delete from ReminderRow r where r.resolutionId = :id")
                    .setParameter("id", id.toString())
                    .executeUpdate();
        }
    }
}
