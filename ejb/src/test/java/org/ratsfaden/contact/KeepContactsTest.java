package org.ratsfaden.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.contact.KeepContacts.Kept;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.contact.jpa.JpaContacts;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.outbox.jpa.JpaOutbox;

@Tag("database")
class KeepContactsTest {

    private static final Reader SVEA = new Reader.Press("svea");
    private static final Words ANNA =
            new Words("Anna Ahrens", "Tagblatt", "Anna@Tagblatt.example", "Lokalpresse, Kultur");

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaOutbox outbox =
            new JpaOutbox(database.entities(), Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC));
    private final KeepContacts contacts = new KeepContacts(new JpaContacts(database.entities()), outbox, database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aContactIsKeptWithItsSegments() {
        Contact anna = added(ANNA);

        assertThat(anna.address().text()).isEqualTo("anna@tagblatt.example");
        assertThat(contacts.all(SVEA)).containsExactly(anna);
        assertThat(contacts.segments(SVEA)).containsExactly("Kultur", "Lokalpresse");
        assertThat(anna).hasToString("contact " + anna.id());
    }

    @Test
    void whatIsMissingOrTwiceIsSaid() {
        added(ANNA);

        assertThat(contacts.add(ANNA, SVEA)).isEqualTo(new Kept.AddressTaken());
        assertThat(contacts.add(new Words(" ", "", "b@funk.example", ""), SVEA)).isEqualTo(new Kept.NoName());
        assertThat(contacts.add(new Words("Bodo", "", "b@", ""), SVEA)).isEqualTo(new Kept.NoAddress());
        assertThat(contacts.add(new Words("Bodo", "", "b@funk.example", "Funk," + "x".repeat(201)), SVEA))
                .isEqualTo(new Kept.NoName());
    }

    @Test
    void aListTakenInTwiceChangesWhoIsThereByTheAddress() {
        added(ANNA);

        contacts.takeIn(new Words("Anna Bertram", "Tagblatt", "anna@tagblatt.example", ""), SVEA);

        assertThat(contacts.all(SVEA)).singleElement().satisfies(anna -> {
            assertThat(anna.name()).isEqualTo("Anna Bertram");
            assertThat(anna.segments()).isEmpty();
        });
    }

    @Test
    void whoIsErasedOrHasAnotherAddressIsGoneFromTheMailsToo() {
        Contact anna = added(ANNA);
        database.inOne(() ->
                outbox.put(Letter.plain(new Matter("release/1", "1"), "Brücke", "Fertig."), List.of(anna.recipient())));

        contacts.change(anna.id(), new Words("Anna", "", "anna@neu.example", ""), SVEA);

        assertThat(database.inOne(() -> outbox.tally())).isEqualTo(new Tally(0, 0, 0, 1));
        assertThat(database.inOne(() -> outbox.addressees("release/1"))).isEmpty();
        assertThat(contacts.remove(anna.id(), SVEA)).isInstanceOf(Kept.Done.class);
        assertThat(contacts.all(SVEA)).isEmpty();
    }

    static List<Reader> others() {
        return List.of(
                new Reader.Anonymous(),
                new Reader.Member("m", Set.of()),
                new Reader.Office("o"),
                new Reader.Clerk("c"),
                new Reader.Admin("a"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void forEverybodyElseThereAreNone(Reader other) {
        Contact anna = added(ANNA);

        assertThat(contacts.all(other)).isEmpty();
        assertThat(contacts.find(anna.id(), other)).isEmpty();
        assertThat(contacts.add(new Words("Bodo", "", "bodo@funk.example", ""), other))
                .isEqualTo(new Kept.Missing());
        assertThat(contacts.takeIn(ANNA, other)).isEqualTo(new Kept.Missing());
        assertThat(contacts.change(anna.id(), ANNA, other)).isEqualTo(new Kept.Missing());
        assertThat(contacts.remove(anna.id(), other)).isEqualTo(new Kept.Missing());
        assertThat(contacts.all(SVEA)).containsExactly(anna);
    }

    private Contact added(Words words) {
        assertThat(contacts.add(words, SVEA)).isInstanceOf(Kept.Done.class);
        return contacts.all(SVEA).getFirst();
    }
}
