package org.ratsfaden.web.search;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The pages of a list of hits.
 *
 * @param current from 1
 * @param last at least 1
 */
public record Pagination(int current, int last) {

    private static final int NEIGHBOURS = 2;

    /** For a list of {@code total} things. */
    static Pagination of(long total, int current) {
        return of(total, current, SearchAddress.SIZE);
    }

    /** @param size how many things stand on a page */
    public static Pagination of(long total, int current, int size) {
        long pages = Math.max(1, (total + size - 1) / size);
        return new Pagination(current, (int) Math.min(pages, SearchAddress.LAST_PAGE));
    }

    public boolean isNeeded() {
        return last > 1;
    }

    public Optional<Integer> previous() {
        return current > 1 ? Optional.of(Math.min(current - 1, last)) : Optional.empty();
    }

    public Optional<Integer> next() {
        return current < last ? Optional.of(current + 1) : Optional.empty();
    }

    /** The first page, the last, the current one and its neighbours, in order; where numbers are missing, a gap is shown. */
    public List<Integer> numbers() {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
        for (int page = current - NEIGHBOURS; page <= current + NEIGHBOURS; page++) {
            if (page >= 1 && page <= last) {
                shown.add(page);
            }
        }
        return List.copyOf(shown);
    }
}
