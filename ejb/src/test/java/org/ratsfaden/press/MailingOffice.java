package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.BERLIN;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.jpa.JpaHeldFiles;
import org.ratsfaden.newsletter.Subscribe;
import org.ratsfaden.newsletter.Subscription;
import org.ratsfaden.outbox.Delivery;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Mail;

/** A press office with contacts and a subscriber, and a mail server that likes everything. */
abstract class MailingOffice {

    static final Instant UNTIL =
            LocalDateTime.parse("2026-11-24T10:00").atZone(BERLIN).toInstant();
    static final EmailAddress PAULA = new EmailAddress("paula@leserin.example");

    final PressOffice office = new PressOffice();
    final KeepContacts keeping = new KeepContacts(office.contacts, office.outbox, office.database);
    final Subscribe subscribe = new Subscribe(
            office.subscriptions,
            office.outbox,
            "Landkreis Mittelau",
            "https://rat.example",
            office.clock,
            office.database);
    final Contact anna;

    MailingOffice() {
        anna = contact("Anna", "anna@tagblatt.example", "Lokalpresse");
        contact("Bodo", "bodo@funk.example", "Funk");
        contact("Cleo", "cleo@blog.example", "Blogs");
    }

    @BeforeEach
    void paulaHasSubscribed() {
        subscribe.ask(PAULA);
        Subscription asked = office.database
                .inOne(() -> office.subscriptions.withAddress(PAULA))
                .orElseThrow();
        assertThat(subscribe.confirm(Objects.requireNonNull(asked.confirmWord())))
                .isTrue();
    }

    @AfterEach
    void close() {
        office.close();
    }

    UUID withPicture(ReleaseId id) {
        ContentHash hash = DocumentSamples.hashOf("fest.jpg");
        Attachment picture = new Attachment(
                UUID.randomUUID(),
                hash,
                "fest.jpg",
                FileKind.JPEG,
                3,
                new PictureSize(30, 20),
                "Kinder auf der Brücke",
                "Svea & Jana");
        office.database.inOne(() -> {
            new JpaHeldFiles(office.database.entities()).hold(hash, 3, office.clock.instant());
            office.releases.attach(id, 1, picture);
            return id;
        });
        return picture.id();
    }

    static ReleaseText titled(String title) {
        return new ReleaseText(
                WHOLE.kind(),
                title,
                WHOLE.subtitle(),
                WHOLE.lead(),
                WHOLE.body(),
                WHOLE.place(),
                WHOLE.contact(),
                WHOLE.appointment());
    }

    Contact contact(String name, String address, String segment) {
        Contact contact =
                new Contact(ContactId.next(), name, "", new EmailAddress(address), new TreeSet<>(Set.of(segment)));
        office.database.inOne(() -> {
            office.contacts.put(contact);
            return contact;
        });
        return contact;
    }

    ReleaseId underEmbargo() throws IOException {
        ReleaseId id = office.approved(new ReleaseDates(null, UNTIL));
        meantFor(id, new Audience(Set.of(), Set.of(anna.id()), Set.of("Lokalpresse", "Funk")));
        return id;
    }

    ReleaseId publishedToAll() throws IOException {
        ReleaseId id = office.approved(ReleaseDates.NONE);
        meantFor(id, new Audience(Set.of(), Set.of(), Set.of("Lokalpresse", "Funk")));
        return office.does(id, Deed.PUBLISH, SVEA).id();
    }

    void meantFor(ReleaseId id, Audience audience) {
        office.database.inOne(() -> {
            office.audiences.keep(id, audience);
            return id;
        });
    }

    void correct(ReleaseId id) throws IOException {
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, WHOLE, "Um 11 Uhr", SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        office.does(id, Deed.PUBLISH, SVEA);
    }

    /** All that waits, taken by a mail server that likes everything. */
    List<Mail> sent() {
        List<Mail> mails = new ArrayList<>();
        for (Optional<Mail> mail = next(); mail.isPresent(); mail = next()) {
            accept(mail.get());
            mails.add(mail.get());
        }
        return mails;
    }

    Optional<Mail> next() {
        Instant now = office.clock.instant();
        return office.database.inOne(() -> office.outbox.claim("here", now, now.plusSeconds(60)));
    }

    void accept(Mail mail) {
        office.database.inOne(() -> {
            office.outbox.note(mail.id(), new Delivery.Accepted(office.clock.instant()));
            return mail;
        });
    }

    static List<String> addresses(List<Mail> mails) {
        return mails.stream().map(mail -> mail.recipient().address().text()).toList();
    }
}
