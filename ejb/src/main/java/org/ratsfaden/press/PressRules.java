package org.ratsfaden.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How this house handles its releases.
 *
 * @param house the Körperschaft, as people write it
 * @param pattern how numbers are written
 * @param responsible who answers for releases, by day
 * @param responsibleNeeded whether nothing goes out without somebody who answers for it
 * @param zone of the council's days
 */
public record PressRules(
        String house, NumberPattern pattern, Responsible responsible, boolean responsibleNeeded, ZoneId zone) {

    /** The day of an instant, as the office dates its releases. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
