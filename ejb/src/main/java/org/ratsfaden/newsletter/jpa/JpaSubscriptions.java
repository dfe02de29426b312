package org.ratsfaden.newsletter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.newsletter.Subscription;
import org.ratsfaden.newsletter.Subscriptions;
import org.ratsfaden.outbox.EmailAddress;

/** Subscriptions in the database. */
public final class JpaSubscriptions implements Subscriptions {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaSubscriptions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Subscription> withAddress(EmailAddress address) {
        return where("s.address = :value", address.text());
    }

    @Override
    public Optional<Subscription> withConfirmWord(String word) {
        return where("s.confirmWord = :value", word);
    }

    @Override
    public Optional<Subscription> withLeaveWord(String word) {
        return where("s.leaveWord = :value", word);
    }

    private Optional<Subscription> where(String condition, String value) {
        return all(rows(condition).setParameter("value", value)).stream().findFirst();
    }

    private TypedQuery<SubscriberRow> rows(String condition) {
        return entities.createQuery(
                "select s from SubscriberRow s where " + condition + " order by s.id", SubscriberRow.class);
    }

    private static List<Subscription> all(TypedQuery<SubscriberRow> query) {
        return query.getResultList().stream().map(SubscriberRow::toSubscription).toList();
    }

    @Override
    public List<Subscription> confirmed() {
        return all(rows("s.confirmedAt is not null"));
    }

    @Override
    public long countConfirmed() {
        return entities.createQuery("select count(s) from SubscriberRow s where s.confirmedAt is not null", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Subscription> unconfirmed(Instant before) {
        return all(rows("s.confirmedAt is null and s.askedAt < :before").setParameter("before", before));
    }

    @Override
    public void put(Subscription subscription) {
        SubscriberRow held =
                entities.find(SubscriberRow.class, subscription.id().toString());
        entities.persist((held == null ? new SubscriberRow(subscription.id()) : held).copy(subscription));
        entities.flush();
    }

    @Override
    public void remove(Subscription subscription) {
        SubscriberRow row = entities.find(SubscriberRow.class, subscription.id().toString());
        if (row != null) {
            entities.remove(row);
            entities.flush();
        }
    }
}
