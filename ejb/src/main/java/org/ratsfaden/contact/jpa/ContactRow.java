package org.ratsfaden.contact.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code contact}. */
@Entity
@Table(name = "contact")
@NullUnmarked
class ContactRow {

    @Id
    private String id;

    private String name;
    private String medium;
    private String address;

    /** Divided by commas. */
    @Lob
    private String segments;

    protected ContactRow() {}

    ContactRow(ContactId id) {
        this.id = id.toString();
    }

    ContactRow copy(Contact contact) {
        name = Columns.storable(contact.name());
        medium = Columns.storable(contact.medium());
        address = contact.address().text();
        segments = Columns.storable(String.join(",", contact.segments()));
        return this;
    }

    Contact toContact() {
        return new Contact(
                ContactId.parse(id).orElseThrow(),
                name,
                medium,
                new EmailAddress(address),
                Arrays.stream(segments.split(","))
                        .filter(segment -> !segment.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
