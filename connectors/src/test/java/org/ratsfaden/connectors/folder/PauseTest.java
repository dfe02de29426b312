package org.ratsfaden.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.slf4j.helpers.NOPLogger;

class PauseTest {

    private static final IOException FULL = new IOException("No space left on device");

    private final HandedClock clock = new HandedClock(Instant.EPOCH);
    private final Pause pause = new Pause(NOPLogger.NOP_LOGGER, clock, "files are taken");

    @Test
    void isLongerFromFailureToFailureUpToAMinute() {
        assertThat(pause.lasts()).isFalse();

        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            pause.handleException(FULL);
            assertThat(lengthNow()).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void beginsAnewWhenAFileWasTaken() {
        pause.handleException(FULL);
        pause.handleException(FULL);
        pause.over();
        pause.handleException(FULL);

        assertThat(lengthNow()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void filesThatStayBecauseOfItAreNoFailure() {
        pause.handleException(new Pause.StaysForNow());

        assertThat(pause.lasts()).isFalse();
    }

    private Duration lengthNow() {
        Instant begun = clock.now;
        while (pause.lasts()) {
            clock.now = clock.now.plusMillis(250);
        }
        return Duration.between(begun, clock.now);
    }
}
