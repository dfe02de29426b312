package org.ratsfaden.search.lucene;

import java.util.List;

/**
 * What somebody typed, understood.
 *
 * @param optional the more of these a document has, the better
 * @param required without these it is no hit
 * @param excluded with one of these it is no hit
 */
record Wishes(List<Wish> optional, List<Wish> required, List<Wish> excluded) {

    Wishes {
        optional = List.copyOf(optional);
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
    }

    boolean isEmpty() {
        return optional.isEmpty() && required.isEmpty() && excluded.isEmpty();
    }
}
