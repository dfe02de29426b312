package org.ratsfaden.council;

import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.transaction.jta.JtaTransactions;

/** Breaks the rules on purpose: each has to find it. */
final class PlantedViolation {

    private PlantedViolation() {}

    /** {@code council} may not know {@code document}. */
    static DocumentKind reachesUpwards() {
        return DocumentKind.OTHER;
    }

    static Class<?> knowsAnAdapter() {
        return JtaTransactions.class;
    }

    static Class<?> knowsALibraryOfOthers() {
        return Flyway.class;
    }

    static Instant asksTheClockOnTheWall() {
        return Instant.now();
    }

    /** A name that hides what it is for. */
    static final class PlantedViolationManager {}
}
