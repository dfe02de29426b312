package org.ratsfaden.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;

/**
 * Somebody's seat in a committee.
 *
 * @param function what they are there: {@code Mitglied}, {@code Stellvertreter}, {@code sachkundiger Einwohner}
 * @param from first day, inclusive
 * @param to last day, inclusive; {@code null} while no end is known
 */
public record Membership(
        String account,
        CommitteeKey committee,
        String function,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
