package org.ratsfaden.search;

import java.util.List;

/** How a German text becomes terms, the same for finding and for linking. Safe for use by several threads. */
@FunctionalInterface
public interface Terms {

    /** The terms of {@code text} in its order; a compound comes before its parts. */
    List<Term> of(String text);
}
