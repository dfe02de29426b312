package org.ratsfaden.web.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.web.press.Desk.CHIEF;
import static org.ratsfaden.web.press.Desk.version;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.press.Audience;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseState;
import org.ratsfaden.press.ReleaseVersion;

class AudienceLinesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final ReleaseDates EMBARGO = new ReleaseDates(null, NOON);
    private static final List<Contact> CONTACTS =
            List.of(contact("anna", "Lokal"), contact("bodo", "Lokal", "Funk"), contact("cora", "Fach"));

    @Test
    void itIsSaidToHowManyItGoesBeforeItGoes() {
        Audience local = new Audience(Set.of(), Set.of(), Set.of("Lokal"));

        assertThat(lines(version(1, new ReleaseState.Draft(), ReleaseDates.NONE), local, 1))
                .containsExactly("Bei der Veröffentlichung geht die Mitteilung an 2 Kontakte des Presseverteilers;"
                        + " eine Person hat sie abonniert.");
        assertThat(lines(version(2, new ReleaseState.Draft(), ReleaseDates.NONE), Audience.NOBODY, 0))
                .containsExactly(
                        "Bei der Veröffentlichung geht die Mitteilung an keinen Kontakt des Presseverteilers;"
                                + " niemand hat sie abonniert.",
                        "Wer eine frühere Fassung bekommen hat, bekommt auch diese.");
    }

    @Test
    void whoGetsItAheadIsNotCountedTwice() {
        Audience radioAhead = new Audience(Set.of("Funk"), Set.of(), Set.of("Lokal", "Fach"));
        String then = "Bei der Veröffentlichung geht die Mitteilung noch an 2 weitere Kontakte des Presseverteilers;"
                + " 1.200 Personen haben sie abonniert.";

        assertThat(lines(version(1, new ReleaseState.Approved("ida", NOON), EMBARGO), radioAhead, 1_200))
                .containsExactly("Vorab geht die Mitteilung an einen Kontakt des Presseverteilers.", then);
        assertThat(lines(version(1, new ReleaseState.Dispatched(NOON), EMBARGO), radioAhead, 1_200))
                .as("that is over")
                .containsExactly(then);
    }

    private static List<String> lines(ReleaseVersion version, Audience audience, long subscribers) {
        return AudienceLines.lines(version, audience, CONTACTS, subscribers, CHIEF);
    }

    private static Contact contact(String name, String... segments) {
        return new Contact(
                ContactId.next(),
                name,
                "Tagblatt",
                new EmailAddress(name + "@tagblatt.example"),
                new TreeSet<>(Set.of(segments)));
    }
}
