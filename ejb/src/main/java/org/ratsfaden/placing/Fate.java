package org.ratsfaden.placing;

import java.time.Instant;

/** What became of a wish to change who may see a document. */
public sealed interface Fate {

    /** It took hold at once: it let nobody in who was not in before. */
    record AtOnce() implements Fate {}

    /** It lets somebody in and waits for a second clerk. */
    record Pending() implements Fate {}

    /** A second clerk has agreed, and it took hold. */
    record Confirmed(String by, Instant at) implements Fate {}

    /** A second clerk has said no. */
    record Refused(String by, Instant at, String reason) implements Fate {}

    /** Whoever proposed it took it back. */
    record Withdrawn(Instant at) implements Fate {}

    /** Something else was decided before a second clerk looked at it. */
    record Overtaken(Instant at) implements Fate {}

    /** Whether the change was made, by the number of persons it takes. */
    default boolean tookHold() {
        return switch (this) {
            case AtOnce(), Confirmed(var _, var _) -> true;
            case Pending(), Refused(var _, var _, var _), Withdrawn(var _), Overtaken(var _) -> false;
        };
    }
}
