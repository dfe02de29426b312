package org.ratsfaden.search.lucene;

import java.util.List;

/** Something to be marked in a text. */
sealed interface Needle {

    /** One term of a field with offsets. */
    record One(String field, String term, double weight) implements Needle {}

    /** Terms at these distances from the first. */
    record Row(String field, List<String> terms, List<Integer> distances) implements Needle {}

    /** Words that begin like this, in lower case. */
    record Beginning(String text) implements Needle {}
}
