package org.ratsfaden.web.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.web.page.Frame;

/**
 * The Presseverteiler.
 *
 * @param typed what is in the form: nothing, a contact that is changed, or what could not be kept
 * @param changed the address of the contact the form changes; {@code null} if it adds one
 * @param list what was pasted and could not be taken in; empty if nothing was
 * @param problem why something was not done; {@code null} if it was
 * @param notice what has just been done; {@code null} if nothing was
 */
public record ContactsView(
        Frame frame,
        List<Line> contacts,
        List<String> segments,
        Words typed,
        @Nullable String changed,
        String list,
        @Nullable String problem,
        @Nullable String notice) {

    public ContactsView {
        contacts = List.copyOf(contacts);
        segments = List.copyOf(segments);
    }

    /** One contact. */
    public record Line(String link, Words words) {}
}
