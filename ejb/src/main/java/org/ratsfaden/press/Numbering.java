package org.ratsfaden.press;

import java.time.LocalDate;

/**
 * Number and day of issue, fixed together when a release first leaves the house and never changed.
 *
 * @param written as it stands on the release: {@code PM 11/2026}
 * @param issuedOn a day of the council's time zone
 */
public record Numbering(PressNumber number, String written, LocalDate issuedOn) {}
