package org.ratsfaden.contact;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.outbox.EmailAddress;

/** The Presseverteiler. Joins the caller's transaction. */
public interface Contacts {

    /** In order of names. */
    List<Contact> all();

    Optional<Contact> find(ContactId id);

    Optional<Contact> withAddress(EmailAddress address);

    /** Adds it, or puts it in the place of the one with this id. */
    void put(Contact contact);

    void remove(ContactId id);
}
