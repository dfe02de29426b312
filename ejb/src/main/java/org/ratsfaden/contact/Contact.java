package org.ratsfaden.contact;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Recipient;

/**
 * Somebody of the press.
 *
 * @param name of a person or a newsroom; at most {@value #LONGEST} characters
 * @param medium for whom they write; may be empty
 * @param segments the groups the office has sorted them into: {@code Lokalpresse}, {@code Funk}; none contains a comma,
 *     each as long as a name at most
 */
public record Contact(ContactId id, String name, String medium, EmailAddress address, SortedSet<String> segments) {

    public static final int LONGEST = 200;

    public Contact {
        segments = Collections.unmodifiableSortedSet(new TreeSet<>(segments));
    }

    public boolean isInOneOf(Collection<String> chosen) {
        return segments.stream().anyMatch(chosen::contains);
    }

    public Recipient recipient() {
        return new Recipient(address, Circle.PRESS, null);
    }

    /** Without what tells who it is. */
    @Override
    public String toString() {
        return "contact " + id;
    }
}
