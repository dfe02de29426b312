package org.ratsfaden.resolution;

import java.time.Instant;
import java.time.LocalDate;
import org.ratsfaden.council.CommitteeKey;

/**
 * A committee follows another: what is open of the former is its business from a day on. Who may read what stays as it was.
 *
 * @param from the first day
 * @param by the account that said so
 */
public record Succession(CommitteeKey former, CommitteeKey successor, LocalDate from, String by, Instant at) {

    public Succession {
        if (former.equals(successor)) {
            throw new IllegalArgumentException("a committee does not follow itself: " + former);
        }
    }
}
