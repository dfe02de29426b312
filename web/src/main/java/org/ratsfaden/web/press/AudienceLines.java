package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.newsletter.Subscriptions;
import org.ratsfaden.press.Audience;
import org.ratsfaden.press.ChooseAudience;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Stage;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;

/** Says to how many a release will go, before it goes. */
@Dependent
public final class AudienceLines {

    @Inject
    private ChooseAudience choosing;

    @Inject
    private KeepContacts contacts;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Transactions transactions;

    /** What its newest version still has before it; nothing if it is out. */
    List<String> of(PressRelease release, Frame frame) {
        return isOut(release.last())
                ? List.of()
                : lines(
                        release.last(),
                        choosing.of(release.id(), frame.reader()),
                        contacts.all(frame.reader()),
                        transactions.inOne(subscriptions::countConfirmed),
                        frame);
    }

    private static boolean isOut(ReleaseVersion version) {
        return version.stage() == Stage.PUBLISHED || version.stage() == Stage.WITHDRAWN;
    }

    /** @param subscribers how many get whatever is published */
    static List<String> lines(
            ReleaseVersion version, Audience audience, List<Contact> contacts, long subscribers, Frame frame) {
        List<String> lines = new ArrayList<>();
        boolean ahead = version.dates().embargoUntil() != null;
        if (ahead && version.stage() != Stage.DISPATCHED) {
            lines.add(frame.say("audience.goes-ahead", count(contacts, audience::getsItAhead)));
        }
        lines.add(frame.say(
                ahead ? "audience.goes-published-then" : "audience.goes-published",
                count(contacts, contact -> audience.getsIt(contact) && !(ahead && audience.getsItAhead(contact))),
                subscribers));
        if (version.number() > 1) {
            lines.add(frame.say("audience.goes-to-all-before"));
        }
        return lines;
    }

    private static long count(List<Contact> contacts, Predicate<Contact> isMeant) {
        return contacts.stream().filter(isMeant).count();
    }
}
