package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FailedAttemptsTest {

    private final TownHall hall = new TownHall();
    private final FailedAttempts attempts = new FailedAttempts(hall.clock, 3, Duration.ofSeconds(6));

    @Test
    void threeAttemptsAtOnceThenOneEverySixSeconds() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.take("anna")).isEmpty();
        }
        assertThat(attempts.take("anna")).contains(Duration.ofSeconds(6));

        hall.pass(Duration.ofSeconds(5));
        assertThat(attempts.take("anna")).contains(Duration.ofSeconds(1));

        hall.pass(Duration.ofSeconds(1));
        assertThat(attempts.take("anna")).isEmpty();
        assertThat(attempts.take("anna")).isPresent();
    }

    @Test
    void oneNameDoesNotPayForAnother() {
        for (int i = 0; i < 4; i++) {
            attempts.take("anna");
        }

        assertThat(attempts.take("bernd")).isEmpty();
    }

    @Test
    void anAttemptThatDidNotFailCostsNothing() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.take("anna")).isEmpty();
            attempts.giveBack("anna");
        }
    }

    @Test
    void nobodyIsLockedOutForGood() {
        for (int i = 0; i < 1_000; i++) {
            attempts.take("anna");
        }

        hall.pass(Duration.ofSeconds(6));

        assertThat(attempts.take("anna")).isEmpty();
    }
}
