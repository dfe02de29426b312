package org.ratsfaden.contact.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.Contacts;
import org.ratsfaden.outbox.EmailAddress;

/** Contacts in the database. */
public final class JpaContacts implements Contacts {

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaContacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Contact> all() {
        return entities
                .createQuery("select c from ContactRow c order by lower(c.name), c.id", ContactRow.class)
                .getResultList()
                .stream()
                .map(ContactRow::toContact)
                .toList();
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(entities.find(ContactRow.class, id.toString()))
                .map(ContactRow::toContact);
    }

    @Override
    public Optional<Contact> withAddress(EmailAddress address) {
        return entities
                .createQuery("select c from ContactRow c where c.address = :address", ContactRow.class)
                .setParameter("address", address.text())
                .getResultList()
                .stream()
                .findFirst()
                .map(ContactRow::toContact);
    }

    @Override
    public void put(Contact contact) {
        ContactRow held = entities.find(ContactRow.class, contact.id().toString());
        entities.persist((held == null ? new ContactRow(contact.id()) : held).copy(contact));
        entities.flush();
    }

    @Override
    public void remove(ContactId id) {
        ContactRow row = entities.find(ContactRow.class, id.toString());
        if (row != null) {
            entities.remove(row);
            entities.flush();
        }
    }
}
