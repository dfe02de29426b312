package org.ratsfaden.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a decision has come (Umsetzungsstand). Suspension is a flag beside it, delay follows from the deadline. */
public enum ResolutionStatus {
    OPEN,
    IN_PROGRESS,
    /** Reported as carried out, or found to be settled by a committee: {@link Progress#settlement} tells which. */
    IMPLEMENTED,
    NOT_FEASIBLE,
    /** Repealed or replaced by another decision. */
    REPLACED;

    /** Whether something is still to be done about it. */
    public boolean isUnfinished() {
        return this == OPEN || this == IN_PROGRESS;
    }

    /** The name in the database and in addresses: {@code in_progress}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this key; empty for anything else. */
    public static Optional<ResolutionStatus> ofKey(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
