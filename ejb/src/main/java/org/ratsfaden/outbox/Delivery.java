package org.ratsfaden.outbox;

import java.time.Instant;

/** How far a mail has come. */
public sealed interface Delivery {

    /**
     * It is sent when its time has come, or is just being sent.
     *
     * @param attempts how often it was begun
     * @param answer what the mail server said last, for the press office only; empty before
     */
    record Waiting(int attempts, Instant notBefore, String answer) implements Delivery {}

    /** A mail server has taken it; whether anybody reads it nobody is told. */
    record Accepted(Instant at) implements Delivery {}

    /** A mail server will not have it, and a person has to look. */
    record Failed(Instant at, String answer) implements Delivery {}

    /** What it said was overtaken before it was sent. */
    record TakenBack(Instant at) implements Delivery {}
}
