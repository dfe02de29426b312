package org.ratsfaden.search;

import org.ratsfaden.access.Reader;

/**
 * What somebody looks for. There is no query without a reader.
 *
 * @param words as typed; may be blank: then everything that passes the filter, newest first
 * @param page from 1
 * @param size hits per page, 1 to 100
 */
public record SearchQuery(String words, Filter filter, Sort sort, int page, int size, Reader reader) {

    /** Deeper than this nobody pages; what lies there is found by narrowing the search. */
    public static final int DEEPEST_HIT = 10_000;

    public SearchQuery {
        if (page < 1 || size < 1 || size > 100 || (long) page * size > DEEPEST_HIT) {
            throw new IllegalArgumentException(
                    "page must be from 1 and size 1 to 100, at most %d hits deep, but found page %d, size %d"
                            .formatted(DEEPEST_HIT, page, size));
        }
    }

    /** Order of the hits. */
    public enum Sort {
        RELEVANCE,
        OLDEST_FIRST,
        NEWEST_FIRST
    }
}
