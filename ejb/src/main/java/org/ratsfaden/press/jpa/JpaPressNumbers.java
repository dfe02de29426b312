package org.ratsfaden.press.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.PressNumbers;

/** The numbers given, one row a year. Whoever begins a year holds the row of year 0 meanwhile. */
public final class JpaPressNumbers implements PressNumbers {

    private static final int NO_YEAR = 0;

    private final EntityManager entities;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaPressNumbers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<PressNumber> next(int year) {
        if (held(year).isEmpty()) {
            beginUnlessBegun(year, 0);
            held(year);
        }
        Optional<PressNumber> next = upcoming(year);
        next.ifPresent(number -> raised(year, number.number()));
        return next;
    }

    private void beginUnlessBegun(int year, int last) {
        held(NO_YEAR);
        if (rows(year).isEmpty()) {
            begin(year, last);
        }
    }

    /** The row of a year, and nobody else draws from it until the transaction ends. */
    private List<?> held(int year) {
        return entities.createNativeQuery("select last_number from press_year where number_year = ?1 for update")
                .setParameter(1, year)
                .getResultList();
    }

    private void begin(int year, int last) {
        entities.createNativeQuery("insert into press_year (number_year, last_number) values (?1, ?2)")
                .setParameter(1, year)
                .setParameter(2, last)
                .executeUpdate();
    }

    private int last(int year) {
        List<?> rows = rows(year);
        return rows.isEmpty() ? 0 : ((Number) rows.getFirst()).intValue();
    }

    private List<?> rows(int year) {
        return entities.createNativeQuery("select last_number from press_year where number_year = ?1")
                .setParameter(1, year)
                .getResultList();
    }

    @Override
    public Optional<PressNumber> upcoming(int year) {
        int next = last(year) + 1;
        while (next <= PressNumber.HIGHEST && highestGiven(year, next) == next) {
            next++;
        }
        return next <= PressNumber.HIGHEST ? Optional.of(new PressNumber(year, next)) : Optional.empty();
    }

    @Override
    public boolean taken(PressNumber number, int reach) {
        int year = number.year();
        if (number.number() - last(year) > reach) {
            return false;
        }
        int reached = number.number();
        do {
            startBehind(year, reached);
            reached = highestGiven(year, last(year) + reach);
        } while (reached > last(year));
        return true;
    }

    /** The highest number up to {@code limit} that a release of this year has; 0 for none. */
    private int highestGiven(int year, int limit) {
        return ((Number) entities.createNativeQuery("select coalesce(max(number), 0) from press_release"
                                + " where number_year = ?1 and number <= ?2")
                        .setParameter(1, year)
                        .setParameter(2, limit)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public boolean goOnWith(PressNumber number) {
        if (last(number.year()) >= number.number()) {
            return false;
        }
        startBehind(number.year(), number.number() - 1);
        return true;
    }

    private void startBehind(int year, int last) {
        if (raised(year, last) == 0) {
            beginUnlessBegun(year, last);
            raised(year, last);
        }
    }

    private int raised(int year, int last) {
        return entities.createNativeQuery(
                        "update press_year set last_number = ?2 where number_year = ?1 and last_number < ?2")
                .setParameter(1, year)
                .setParameter(2, last)
                .executeUpdate();
    }
}
