package org.ratsfaden.account;

import java.time.LocalDate;
import java.util.stream.Stream;
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

    public Membership {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a membership ends on %s, before it begins on %s".formatted(to, from));
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Membership other) {
        return committee.equals(other.committee)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** The same seat with an earlier end; none if it would begin after it. */
    Stream<Membership> endingOn(LocalDate last) {
        if (to != null && !to.isAfter(last)) {
            return Stream.of(this);
        }
        return from.isAfter(last)
                ? Stream.empty()
                : Stream.of(new Membership(account, committee, function, from, last));
    }
}
