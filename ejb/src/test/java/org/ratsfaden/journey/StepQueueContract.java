package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.StepQueue.Claimed;
import org.ratsfaden.transaction.Transactions;

/** What every queue of steps promises. */
public interface StepQueueContract {

    Duration CLAIM = Duration.ofMinutes(10);

    StepQueue queue();

    Documents documents();

    Transactions transactions();

    @Test
    default void nobodyGetsAStepThatSomebodyHasInHand() {
        Step step = add("a.pdf");

        assertThat(claim("node1", MONDAY_MORNING)).extracting(Claimed::step).containsExactly(step);

        assertThat(claim("node1", MONDAY_MORNING)).isEmpty();
        assertThat(claim("node2", MONDAY_MORNING)).isEmpty();
    }

    @Test
    default void aDocumentThatWaitsToBeComparedIsNotQueuedTwice() {
        Step waiting = add("a.pdf");
        Step.Link compare = new Step.Link(waiting.document());
        addMissing(compare);

        addMissing(compare);

        assertThat(transactions().inOne(() -> queue().count())).isEqualTo(2);
        claim("node1", MONDAY_MORNING);
        addMissing(compare);
        assertThat(transactions().inOne(() -> queue().count())).isEqualTo(3);
    }

    @Test
    default void aFileHandedInNowIsReadBeforeWhatOnlyWaitsToBeCompared() {
        Step known = add("a.pdf");
        addMissing(new Step.Link(known.document()));
        Step file = add("b.pdf");

        List<Claimed> claimed = claim("node1", MONDAY_MORNING);

        assertThat(claimed)
                .extracting(Claimed::step)
                .containsExactlyInAnyOrder(known, file, new Step.Link(known.document()));
        assertThat(claimed.getLast().step()).isEqualTo(new Step.Link(known.document()));
    }

    private void addMissing(Step.Link step) {
        transactions().inOne(() -> {
            queue().addMissing(List.of(step));
            return step;
        });
    }

    @Test
    default void aStepOfADeadServerIsHandedOutWhenItsClaimIsOverOrItHasStartedAgain() {
        Step step = add("a.pdf");
        claim("node1", MONDAY_MORNING);

        assertThat(claim("node2", MONDAY_MORNING.plus(CLAIM).plusSeconds(1)))
                .extracting(Claimed::step)
                .containsExactly(step);
        transactions().inOne(() -> {
            queue().release("node2", Set.of());
            return step;
        });
        assertThat(claim("node1", MONDAY_MORNING)).hasSize(1);
    }

    @Test
    default void whatIsDoneIsNotHandedOutAgain() {
        add("a.pdf");
        Claimed claimed = claim("node1", MONDAY_MORNING).getFirst();

        transactions().inOne(() -> {
            queue().done(claimed);
            return claimed;
        });

        assertThat(claim("node1", MONDAY_MORNING.plus(CLAIM.multipliedBy(2)))).isEmpty();
        assertThat(transactions().inOne(() -> queue().count())).isZero();
    }

    @Test
    default void aFailedStepComesAgainLaterAndKnowsHowOftenItFailed() {
        add("a.pdf");
        Claimed claimed = claim("node1", MONDAY_MORNING).getFirst();

        fail(claimed, MONDAY_MORNING.plusSeconds(5));

        assertThat(claim("node1", MONDAY_MORNING.plusSeconds(4))).isEmpty();
        assertThat(claim("node1", MONDAY_MORNING.plusSeconds(5)))
                .extracting(Claimed::attempts)
                .containsExactly(2);
    }

    @Test
    default void whatOnlyHadToWaitForTheWorldIsNotBlamed() {
        add("a.pdf");
        Claimed claimed = claim("node1", MONDAY_MORNING).getFirst();

        transactions().inOne(() -> {
            queue().postponed(claimed, "disk full", MONDAY_MORNING.plusSeconds(5));
            return claimed;
        });

        assertThat(claim("node1", MONDAY_MORNING.plusSeconds(4))).isEmpty();
        assertThat(claim("node1", MONDAY_MORNING.plusSeconds(5)))
                .extracting(Claimed::attempts)
                .containsExactly(1);
    }

    @Test
    default void whatAServerHadInHandWhenItDiedComesFirstAndAloneAndKnowsHowOftenItWasBegun() {
        List<Step> inHand = List.of(add("a.pdf"), add("b.pdf"));
        claim("node1", MONDAY_MORNING);
        Step fresh = add("c.pdf");
        transactions().inOne(() -> {
            queue().release("node1", Set.of());
            return fresh;
        });

        List<Claimed> first = claim("node1", MONDAY_MORNING);
        List<Claimed> second = claim("node1", MONDAY_MORNING);
        List<Claimed> third = claim("node1", MONDAY_MORNING);

        assertThat(first).singleElement().satisfies(claimed -> {
            assertThat(claimed.step()).isIn(inHand);
            assertThat(claimed.attempts()).isEqualTo(2);
        });
        assertThat(second)
                .singleElement()
                .satisfies(claimed -> assertThat(claimed.step())
                        .isIn(inHand)
                        .isNotEqualTo(first.getFirst().step()));
        assertThat(third).extracting(Claimed::step).containsExactly(fresh);
    }

    @Test
    default void aStuckStepIsShownUntilSomebodyHasItTriedAgain() {
        add("a.pdf");
        fail(claim("node1", MONDAY_MORNING).getFirst(), Instant.MAX);

        List<StepQueue.Stuck> stuck = transactions().inOne(() -> queue().stuck(10));

        assertThat(stuck).extracting(StepQueue.Stuck::error).containsExactly("disk full");
        assertThat(claim("node1", MONDAY_MORNING.plus(Duration.ofDays(365)))).isEmpty();
        transactions().inOne(() -> {
            queue().retry(stuck.getFirst().id(), MONDAY_MORNING);
            return stuck;
        });
        assertThat(claim("node1", MONDAY_MORNING)).hasSize(1);
    }

    @Test
    default void itTellsForWhichDocumentsSomethingIsToDo() {
        Step stuck = add("a.pdf");
        fail(claim("node1", MONDAY_MORNING).getFirst(), Instant.MAX);
        Step due = add("b.pdf");
        Document idle = receivedDocument("c.pdf", new Visibility.Public());

        List<DocumentId> asked = List.of(stuck.document(), due.document(), idle.id());

        assertThat(transactions().inOne(() -> queue().awaiting(asked)))
                .containsExactlyInAnyOrder(stuck.document(), due.document());
        assertThat(transactions().inOne(() -> queue().awaiting(List.of()))).isEmpty();
    }

    @Test
    default void whatAServerHasInHandStaysWithIt() {
        add("a.pdf");
        Step lost = add("b.pdf");
        UUID inHand = claim("node1", MONDAY_MORNING).stream()
                .filter(claimed -> !claimed.step().equals(lost))
                .findFirst()
                .orElseThrow()
                .id();

        transactions().inOne(() -> {
            queue().release("node1", Set.of(inHand));
            return lost;
        });

        assertThat(claim("node1", MONDAY_MORNING)).extracting(Claimed::step).containsExactly(lost);
        assertThat(claim("node1", MONDAY_MORNING)).isEmpty();
    }

    private Step add(String fileName) {
        Document document = receivedDocument(fileName, new Visibility.Public());
        Step step = new Step.Read(document.id());
        transactions().inOne(() -> {
            documents().add(document, 1);
            queue().add(step);
            return step;
        });
        return step;
    }

    private List<Claimed> claim(String node, Instant now) {
        return transactions().inOne(() -> queue().claim(node, 10, now, now.plus(CLAIM)));
    }

    private void fail(Claimed claimed, Instant notBefore) {
        transactions().inOne(() -> {
            queue().failed(claimed, "disk full", notBefore);
            return claimed;
        });
    }
}
