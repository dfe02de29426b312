package org.ratsfaden.placing;

import java.time.Period;
import java.util.Map;

/**
 * The two clocks of retention.
 *
 * @param web how long a document stays public
 * @param internal how long the house keeps it before it is offered to the archive
 */
public record RetentionRules(KeepingTimes web, KeepingTimes internal) {

    /** Five years on the web, for ever in the house. */
    public static final RetentionRules USUAL =
            new RetentionRules(all(new KeepingTime.For(Period.ofYears(5))), all(new KeepingTime.Permanent()));

    private static KeepingTimes all(KeepingTime usual) {
        return new KeepingTimes(usual, Map.of());
    }
}
