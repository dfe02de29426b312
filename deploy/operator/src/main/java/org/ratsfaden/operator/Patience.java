package org.ratsfaden.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** Asks the portal, and waits for it if it goes away. Used by one thread. */
final class Patience {

    /** A question that may be asked again. */
    interface Question<T> {

        /** @throws IOException if the portal has gone away meanwhile */
        T ask(Portal portal) throws GivenUp, IOException, InterruptedException;
    }

    private final Path home;
    private final Duration pause;
    private final Duration end;
    private final Consumer<String> tell;
    private Portal portal;

    /**
     * Patience with one portal.
     *
     * @param pause between two attempts
     * @param end after this long it gives up
     */
    Patience(Portal portal, Path home, Duration pause, Duration end, Consumer<String> tell) {
        this.portal = portal;
        this.home = home;
        this.pause = pause;
        this.end = end;
        this.tell = tell;
    }

    <T> T ask(Question<T> question) throws GivenUp, InterruptedException {
        for (Duration waited = Duration.ZERO; waited.compareTo(end) < 0; waited = waited.plus(pause)) {
            try {
                T answer = question.ask(portal);
                if (!waited.isZero()) {
                    tell.accept("the portal answers again");
                }
                return answer;
            } catch (GivenUp | IOException | UncheckedIOException e) {
                if (waited.isZero()) {
                    tell.accept(
                            "the portal does not answer; waiting for it (Ctrl-C ends, a second call goes on from here)");
                }
            }
            Thread.sleep(pause);
            lookAgain();
        }
        throw GivenUp.onTheWay("the portal did not come back; a second call goes on from here");
    }

    /** A portal that was started anew has a new key. */
    private void lookAgain() {
        try {
            portal = Portal.on(home);
        } catch (GivenUp e) {
            // not started yet
        }
    }
}
