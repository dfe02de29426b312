package org.ratsfaden.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ratsfaden.outbox.Outbox.Addressee;
import org.ratsfaden.outbox.Outbox.Posted;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.transaction.Transactions;

/** What every outbox promises. */
public interface OutboxContract {

    Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    Duration CLAIM = Duration.ofMinutes(10);
    Recipient ANNA = contact("anna@tagblatt.example");
    Recipient BODO = contact("bodo@funk.example");

    Outbox outbox();

    Transactions transactions();

    static Recipient contact(String address) {
        return new Recipient(
                new EmailAddress(address), Circle.PRESS, URI.create("https://rat.example/leave/" + address.charAt(0)));
    }

    static Letter letter(String thing, String part) {
        return new Letter(
                new Matter(thing, part),
                "Brücke fertig",
                "Die Brücke ist fertig.",
                "<p>Die Brücke ist fertig.</p>",
                "Abbestellen:");
    }

    @Test
    default void whatIsWrittenIsHandedOutWholeAndOnlyOnce() {
        put(letter("release/1", "1"), ANNA);

        Mail mail = claim("a").orElseThrow();

        assertThat(mail.letter()).isEqualTo(letter("release/1", "1"));
        assertThat(mail.recipient()).isEqualTo(ANNA);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(claim("a")).isEmpty();
        assertThat(claim("b")).isEmpty();
    }

    @Test
    default void nobodyGetsTwoMailsAboutTheSamePartOfTheSameThing() {
        assertThat(put(letter("release/1", "1"), ANNA, ANNA)).isEqualTo(1);

        assertThat(put(letter("release/1", "1"), ANNA, BODO)).isEqualTo(1);
        assertThat(put(letter("release/1", "2"), ANNA)).isEqualTo(1);

        assertThat(tally()).isEqualTo(new Tally(3, 0, 0, 0));
    }

    @Test
    default void whatADeadNodeHadInHandGoesAgainWithTheSameIdWhenItHasStartedOrItsClaimIsOver() {
        put(letter("release/1", "1"), ANNA);
        MailId id = claim("a").orElseThrow().id();

        assertThat(claimAt("b", NOON.plus(CLAIM).plusSeconds(1))).map(Mail::id).contains(id);
        does(() -> outbox().release("b"));

        assertThat(claim("a")).map(Mail::id).contains(id);
    }

    @Test
    default void whatIsPutOffComesAgainAtItsTimeAndIsShownMeanwhile() {
        put(letter("release/1", "1"), ANNA);
        Delivery putOff = new Delivery.Waiting(1, NOON.plusSeconds(60), "451 später");
        note(claim("a").orElseThrow(), putOff);

        assertThat(claimAt("a", NOON.plusSeconds(59))).isEmpty();
        assertThat(troubled()).extracting(Posted::delivery).containsExactly(putOff);
        assertThat(claimAt("a", NOON.plusSeconds(60))).map(Mail::attempts).contains(2);
    }

    @Test
    default void whatFailedIsShownWithItsReasonUntilSomebodyHasItTriedAgain() {
        put(letter("release/1", "1"), ANNA);
        note(claim("a").orElseThrow(), new Delivery.Failed(NOON, "550 kennt niemand"));

        assertThat(troubled()).singleElement().satisfies(posted -> {
            assertThat(posted.subject()).isEqualTo("Brücke fertig");
            assertThat(posted.address()).isEqualTo(ANNA.address());
            assertThat(posted.delivery()).isEqualTo(new Delivery.Failed(NOON, "550 kennt niemand"));
        });
        assertThat(claimAt("a", NOON.plus(Duration.ofDays(30)))).isEmpty();
        does(() -> outbox().retry(troubled().getFirst().id(), NOON));

        assertThat(troubled()).isEmpty();
        assertThat(claim("a")).map(Mail::attempts).contains(1);
    }

    @Test
    default void whatWasAcceptedIsNotSentAgainWhateverIsRetried() {
        put(letter("release/1", "1"), ANNA);
        Mail mail = claim("a").orElseThrow();
        note(mail, new Delivery.Accepted(NOON));

        does(() -> outbox().retry(mail.id(), NOON));
        does(() -> outbox().retryAll(NOON));

        assertThat(claim("a")).isEmpty();
        assertThat(tally()).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    default void whatIsOvertakenIsNotSentButWhoMayHaveItIsKnown() {
        put(letter("release/1", "1"), ANNA, BODO, contact("cleo@blog.example"));
        Mail accepted = claim("a").orElseThrow();
        note(accepted, new Delivery.Accepted(NOON));
        Mail inFlight = claim("a").orElseThrow();

        does(() -> outbox().takeBackOthers(new Matter("release/1", "2")));

        assertThat(claim("b")).isEmpty();
        assertThat(transactions().inOne(() -> outbox().addressees("release/1")))
                .hasSize(3)
                .filteredOn(Addressee::mayHaveIt)
                .extracting(Addressee::recipient)
                .containsExactlyInAnyOrder(accepted.recipient(), inFlight.recipient());
    }

    @Test
    default void whatHadFailedIsNotSentAgainOnceItIsOvertaken() {
        put(letter("release/1", "1"), ANNA);
        note(claim("a").orElseThrow(), new Delivery.Failed(NOON, "550 kennt niemand"));

        does(() -> outbox().takeBackOthers(new Matter("release/1", "2")));
        does(() -> outbox().retryAll(NOON));

        assertThat(claim("a")).isEmpty();
        assertThat(tally()).isEqualTo(new Tally(0, 0, 0, 1));
    }

    @Test
    default void nothingOvertakesItself() {
        put(letter("release/1", "1"), ANNA);

        does(() -> outbox().takeBackOthers(new Matter("release/1", "1")));
        does(() -> outbox().takeBackOthers(new Matter("release/2", "2")));

        assertThat(claim("a")).map(Mail::recipient).contains(ANNA);
    }

    @Test
    default void aForgottenAddressIsNowhereAnyMoreAndWhatWaitedForItIsNotSent() {
        put(letter("release/1", "1"), ANNA);
        note(claim("a").orElseThrow(), new Delivery.Failed(NOON, "550 anna@tagblatt.example unbekannt"));
        put(letter("release/2", "1"), ANNA, BODO);

        does(() -> outbox().forget(ANNA.address(), Circle.PRESS));

        assertThat(claim("a")).map(Mail::recipient).contains(BODO);
        assertThat(claim("a")).isEmpty();
        assertThat(troubled()).isEmpty();
        assertThat(transactions().inOne(() -> outbox().addressees("release/1"))).isEmpty();
    }

    @Test
    default void whoLeavesOneCircleStaysInTheOther() {
        put(letter("release/1", "1"), ANNA);

        does(() -> outbox().forget(ANNA.address(), Circle.NEWSLETTER));

        assertThat(claim("a")).map(Mail::recipient).contains(ANNA);
    }

    @Test
    default void whatIsForgottenWhileItIsSentIsNotedAndNotSentAgain() {
        put(letter("release/1", "1"), ANNA, BODO);
        Mail first = claim("a").orElseThrow();
        Mail second = claim("a").orElseThrow();
        does(() -> outbox().forget(ANNA.address(), Circle.PRESS));
        does(() -> outbox().forget(BODO.address(), Circle.PRESS));

        note(first, new Delivery.Waiting(1, NOON, "451"));
        note(second, new Delivery.Failed(NOON, "550"));

        assertThat(claimAt("a", NOON.plus(CLAIM).plusSeconds(1))).isEmpty();
        assertThat(tally()).isEqualTo(new Tally(0, 0, 0, 2));
    }

    @Test
    default void whatIsErasedLeavesNoLetter() {
        put(letter("release/1", "1"), ANNA);
        put(letter("release/10", "1"), BODO);

        does(() -> outbox().forget("release/1"));

        assertThat(claim("a")).map(Mail::recipient).contains(BODO);
        assertThat(claim("a")).isEmpty();
        assertThat(transactions().inOne(() -> outbox().tally("release/1"))).isEqualTo(Tally.NONE);
    }

    @Test
    default void whatMailServersTookIsCountedByTheMonthOfTheHouse() {
        put(letter("release/1", "1"), ANNA, BODO);
        note(claim("a").orElseThrow(), new Delivery.Accepted(Instant.parse("2026-10-31T23:30:00Z")));
        note(claim("a").orElseThrow(), new Delivery.Accepted(Instant.parse("2026-10-31T22:30:00Z")));
        put(letter("resolution/1", "1"), ANNA);
        note(claim("a").orElseThrow(), new Delivery.Accepted(Instant.parse("2026-10-31T22:30:00Z")));

        assertThat(transactions().inOne(() -> outbox().acceptedByMonth("release", 2026, ZoneId.of("Europe/Berlin"))))
                .as("half past midnight is November already")
                .isEqualTo(Map.of(10, 1L, 11, 1L));
        assertThat(transactions().inOne(() -> outbox().acceptedByMonth("release", 2025, ZoneId.of("Europe/Berlin"))))
                .isEmpty();
    }

    private int put(Letter letter, Recipient... recipients) {
        return transactions().inOne(() -> outbox().put(letter, List.of(recipients)));
    }

    private Optional<Mail> claim(String node) {
        return claimAt(node, NOON);
    }

    private Optional<Mail> claimAt(String node, Instant now) {
        return transactions().inOne(() -> outbox().claim(node, now, now.plus(CLAIM)));
    }

    private void note(Mail mail, Delivery delivery) {
        does(() -> outbox().note(mail.id(), delivery));
    }

    private List<Posted> troubled() {
        return transactions().inOne(() -> outbox().troubled(10));
    }

    private Tally tally() {
        return transactions().inOne(() -> outbox().tally());
    }

    private void does(Runnable deed) {
        transactions().inOne(() -> {
            deed.run();
            return deed;
        });
    }
}
