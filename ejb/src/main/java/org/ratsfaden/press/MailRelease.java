package org.ratsfaden.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.Contacts;
import org.ratsfaden.newsletter.Subscriptions;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Outbox.Addressee;
import org.ratsfaden.outbox.Recipient;

/**
 * Writes a release to those it is meant for, once each: ahead to chosen contacts; published to chosen segments, to subscribers, and
 * to whoever had a version before; withdrawn to whoever has one, or may have. What waits and is overtaken is not sent. Joins the
 * caller's transaction, which holds the release.
 */
public final class MailRelease {

    private final Outbox outbox;
    private final Audiences audiences;
    private final Contacts contacts;
    private final Subscriptions subscriptions;
    private final ReleaseLetters letters;
    private final String portal;

    /** @param portal its address, without a slash at the end */
    public MailRelease(
            Outbox outbox,
            Audiences audiences,
            Contacts contacts,
            Subscriptions subscriptions,
            ReleaseLetters letters,
            String portal) {
        this.outbox = outbox;
        this.audiences = audiences;
        this.contacts = contacts;
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.portal = portal;
    }

    void ahead(PressRelease release, ReleaseVersion version, List<Attachment> attachments) {
        Audience audience = audiences.of(release.id());
        List<Recipient> recipients = chosen(audience::getsItAhead);
        recipients.addAll(whoHadOne(release, _ -> true));
        send(letters.ahead(release, version, attachments), recipients);
    }

    void published(PressRelease release, ReleaseVersion version, List<Attachment> attachments) {
        Audience audience = audiences.of(release.id());
        List<Recipient> recipients = chosen(audience::getsIt);
        subscriptions.confirmed().forEach(subscription -> recipients.add(subscription.recipient(portal)));
        recipients.addAll(whoHadOne(release, _ -> true));
        send(letters.published(release, version, attachments), recipients);
    }

    void withdrawn(PressRelease release, ReleaseVersion version, String reason) {
        if (release.numbered().isPresent()) {
            send(letters.withdrawn(release, version, reason), whoHadOne(release, Addressee::mayHaveIt));
        }
    }

    private List<Recipient> chosen(Predicate<Contact> isMeant) {
        return new ArrayList<>(
                contacts.all().stream().filter(isMeant).map(Contact::recipient).toList());
    }

    private List<Recipient> whoHadOne(PressRelease release, Predicate<Addressee> asks) {
        return outbox.addressees(ReleaseLetters.thing(release.id())).stream()
                .filter(asks)
                .map(Addressee::recipient)
                .toList();
    }

    private void send(Letter letter, List<Recipient> recipients) {
        outbox.takeBackOthers(letter.matter());
        outbox.put(letter, recipients);
    }
}
