package org.ratsfaden.press;

import java.util.Set;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;

/**
 * For whom of the Presseverteiler a release is meant. Subscribers of the newsletter get whatever is published.
 *
 * @param ahead segments that get it ahead, under a Sperrfrist
 * @param contacts single contacts that get it ahead
 * @param published segments that get it when it is published; those that had it ahead do not get it twice
 */
public record Audience(Set<String> ahead, Set<ContactId> contacts, Set<String> published) {

    public static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of());

    public Audience {
        ahead = Set.copyOf(ahead);
        contacts = Set.copyOf(contacts);
        published = Set.copyOf(published);
    }

    /** Whether it goes to this contact ahead, under a Sperrfrist. */
    public boolean getsItAhead(Contact contact) {
        return contacts.contains(contact.id()) || contact.isInOneOf(ahead);
    }

    /** Whether it goes to this contact at all. */
    public boolean getsIt(Contact contact) {
        return getsItAhead(contact) || contact.isInOneOf(published);
    }
}
