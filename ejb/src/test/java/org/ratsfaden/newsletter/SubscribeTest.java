package org.ratsfaden.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.newsletter.jpa.JpaSubscriptions;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.outbox.jpa.JpaOutbox;

@Tag("database")
class SubscribeTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final EmailAddress PAULA = new EmailAddress("paula@leserin.example");

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final HandedClock clock = new HandedClock(NOON);
    private final JpaSubscriptions subscriptions = new JpaSubscriptions(database.entities());
    private final JpaOutbox outbox = new JpaOutbox(database.entities(), clock);
    private final Subscribe subscribe =
            new Subscribe(subscriptions, outbox, "Landkreis Mittelau", "https://rat.example", clock, database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoHasAskedIsNoSubscriberUntilTheyHaveConfirmedWithTheWordThatWasSentToThem() {
        subscribe.ask(PAULA);
        String word = word();

        assertThat(database.inOne(subscriptions::confirmed)).isEmpty();
        assertThat(subscribe.isOpen(word)).isTrue();
        assertThat(subscribe.confirm("x" + word)).isFalse();
        assertThat(subscribe.confirm(word)).isTrue();

        Subscription paula = paula().orElseThrow();
        assertThat(paula.askedAt()).isEqualTo(NOON);
        assertThat(paula.confirmedAt()).isEqualTo(NOON);
        assertThat(subscribe.isOpen(word)).isFalse();
        assertThat(subscribe.confirm(word)).isFalse();
        assertThat(mails()).as("the letter with the word is gone").isEqualTo(Tally.NONE);
    }

    @Test
    void nobodyIsFloodedInSomebodysNameAndWhoHasConfirmedIsNotAskedAgain() {
        subscribe.ask(PAULA);
        String first = word();
        subscribe.ask(PAULA);
        assertThat(mails()).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(word()).isEqualTo(first);
        clock.now = NOON.plus(Duration.ofHours(2));
        subscribe.ask(PAULA);
        assertThat(word()).isNotEqualTo(first);
        assertThat(subscribe.confirm(first)).isFalse();
        assertThat(subscribe.confirm(word())).isTrue();
        clock.now = NOON.plus(Duration.ofDays(9));
        subscribe.ask(PAULA);

        assertThat(paula()).map(Subscription::isConfirmed).contains(true);
        assertThat(mails()).isEqualTo(Tally.NONE);
    }

    @Test
    void aQuestionNobodyAnswersLapsesAndTheAddressIsForgotten() {
        subscribe.ask(PAULA);
        String word = word();
        clock.now = NOON.plus(Duration.ofDays(2)).minusSeconds(1);
        subscribe.forgetUnanswered();
        assertThat(paula()).isPresent();
        clock.now = NOON.plus(Duration.ofDays(2)).plusSeconds(1);

        assertThat(subscribe.isOpen(word)).isFalse();
        assertThat(subscribe.confirm(word)).isFalse();
        subscribe.forgetUnanswered();

        assertThat(paula()).isEmpty();
        assertThat(mails()).isEqualTo(Tally.NONE);
    }

    @Test
    void whoLeavesIsForgottenAndWhoeverLeavesWithoutBeingThereIsToldNothing() {
        subscribe.ask(PAULA);
        subscribe.confirm(word());
        String leave = paula().orElseThrow().leaveWord();

        subscribe.leave("somethingElseAltogether");
        assertThat(paula()).isPresent();
        subscribe.leave(leave);
        subscribe.leave(leave);

        assertThat(paula()).isEmpty();
    }

    private Optional<Subscription> paula() {
        return database.inOne(() -> subscriptions.withAddress(PAULA));
    }

    private String word() {
        return Objects.requireNonNull(paula().orElseThrow().confirmWord());
    }

    private Tally mails() {
        return database.inOne(() -> outbox.tally());
    }
}
