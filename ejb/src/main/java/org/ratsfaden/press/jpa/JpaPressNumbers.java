package org.ratsfaden.press.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
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
    public int next(int year) {
        if (drawn(year) == 0) {
            beginUnlessBegun(year, 0);
            drawn(year);
        }
        return last(year);
    }

    private void beginUnlessBegun(int year, int last) {
        drawn(NO_YEAR);
        if (rows(year).isEmpty()) {
            begin(year, last);
        }
    }

    private int drawn(int year) {
        return entities.createNativeQuery("update press_year set last_number = last_number + 1 where number_year = ?1")
                .setParameter(1, year)
                .executeUpdate();
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
    public int upcoming(int year) {
        return last(year) + 1;
    }

    @Override
    public void taken(PressNumber number) {
        startBehind(number.year(), number.number());
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
