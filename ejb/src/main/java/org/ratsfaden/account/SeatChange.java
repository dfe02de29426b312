package org.ratsfaden.account;

import java.time.Instant;

/**
 * Something that was done about a seat.
 *
 * @param seat as it was from then on; one that was taken away, as it was before
 * @param by the account of whoever did it; {@link #OPERATOR} for the operator of the server
 */
public record SeatChange(Membership seat, Kind kind, String by, Instant at) {

    /** Whoever keeps accounts on the server itself; no account can be called so. */
    public static final String OPERATOR = "";

    public enum Kind {
        GIVEN,
        CHANGED,
        TAKEN_AWAY
    }
}
