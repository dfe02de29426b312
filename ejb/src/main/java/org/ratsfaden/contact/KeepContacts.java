package org.ratsfaden.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ratsfaden.access.Reader;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.transaction.Transactions;

/** What the press office does with its contacts; for everybody else there are none. */
public final class KeepContacts {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Transactions transactions;

    public KeepContacts(Contacts contacts, Outbox outbox, Transactions transactions) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /**
     * A contact as somebody wrote it.
     *
     * @param segments divided by commas
     */
    public record Words(String name, String medium, String address, String segments) {

        public static final Words NOTHING = new Words("", "", "", "");

        /** What is kept, as somebody would write it. */
        public static Words of(Contact contact) {
            return new Words(
                    contact.name(), contact.medium(), contact.address().text(), String.join(", ", contact.segments()));
        }

        /** As they are kept. */
        public static SortedSet<String> segments(String written) {
            return Arrays.stream(written.split(","))
                    .map(Words::oneLine)
                    .filter(segment -> !segment.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static String oneLine(String words) {
            return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        }

        @Override
        public String toString() {
            return "…";
        }
    }

    /** What became of a wish. */
    public sealed interface Kept {

        record Done(Contact contact) implements Kept {}

        /** There is none, or this reader may not know of it. */
        record Missing() implements Kept {}

        /** The name is empty, or something is too long. */
        record NoName() implements Kept {}

        /** No mail can be sent there. */
        record NoAddress() implements Kept {}

        /** Another contact has this address. */
        record AddressTaken() implements Kept {}
    }

    private static boolean mayKeep(Reader reader) {
        return switch (reader) {
            case Reader.Press _, Reader.PressChief _ -> true;
            case Reader.Anonymous _, Reader.Member _, Reader.Office _, Reader.Clerk _, Reader.Admin _ -> false;
        };
    }

    /** In order of names. */
    public List<Contact> all(Reader reader) {
        return mayKeep(reader) ? transactions.inOne(contacts::all) : List.of();
    }

    /** Every segment that a contact stands in. */
    public SortedSet<String> segments(Reader reader) {
        return all(reader).stream()
                .flatMap(contact -> contact.segments().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Contact> find(ContactId id, Reader reader) {
        return mayKeep(reader) ? transactions.inOne(() -> contacts.find(id)) : Optional.empty();
    }

    public Kept add(Words words, Reader by) {
        return mayKeep(by) ? transactions.inOne(() -> keep(ContactId.next(), words)) : new Kept.Missing();
    }

    /** Adds a contact, or changes the one with this address; as lists from elsewhere are taken in. */
    public Kept takeIn(Words words, Reader by) {
        if (!mayKeep(by)) {
            return new Kept.Missing();
        }
        return transactions.inOne(() -> keep(
                EmailAddress.parse(words.address())
                        .flatMap(contacts::withAddress)
                        .map(Contact::id)
                        .orElseGet(ContactId::next),
                words));
    }

    /** Changes it; an address that it no longer has is gone from what was written to it. */
    public Kept change(ContactId id, Words words, Reader by) {
        return transactions.inOne(() -> {
            Optional<Contact> before = find(id, by);
            Kept kept = before.isEmpty() ? new Kept.Missing() : keep(id, words);
            if (kept instanceof Kept.Done(var now)
                    && !now.address().equals(before.orElseThrow().address())) {
                outbox.forget(before.orElseThrow().address(), Circle.PRESS);
            }
            return kept;
        });
    }

    /** Erases it, also from what was written to it; what still waits for it is not sent. */
    public Kept remove(ContactId id, Reader by) {
        return transactions.inOne(() -> {
            Optional<Contact> contact = find(id, by);
            contact.ifPresent(gone -> {
                contacts.remove(id);
                outbox.forget(gone.address(), Circle.PRESS);
            });
            return contact.<Kept>map(Kept.Done::new).orElseGet(Kept.Missing::new);
        });
    }

    private Kept keep(ContactId id, Words words) {
        String name = Words.oneLine(words.name());
        String medium = Words.oneLine(words.medium());
        SortedSet<String> segments = Words.segments(words.segments());
        if (name.isEmpty()
                || isTooLong(name)
                || isTooLong(medium)
                || segments.stream().anyMatch(KeepContacts::isTooLong)) {
            return new Kept.NoName();
        }
        Optional<EmailAddress> address = EmailAddress.parse(words.address());
        if (address.isEmpty()) {
            return new Kept.NoAddress();
        }
        boolean taken = contacts.withAddress(address.get())
                .filter(other -> !other.id().equals(id))
                .isPresent();
        if (taken) {
            return new Kept.AddressTaken();
        }
        Contact contact = new Contact(id, name, medium, address.get(), segments);
        contacts.put(contact);
        return new Kept.Done(contact);
    }

    private static boolean isTooLong(String words) {
        return words.length() > Contact.LONGEST;
    }
}
