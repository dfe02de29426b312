package org.ratsfaden.search.lucene;

import java.util.List;

/** Something to be marked in a text. */
sealed interface Needle {

    /**
     * One term of a field with offsets.
     *
     * @param noun written with a capital: who looks for a Plan does not mean that somebody "plant"
     */
    record One(String field, String term, double weight, boolean noun) implements Needle {

        One(String field, String term, double weight) {
            this(field, term, weight, false);
        }
    }

    /**
     * A compound. In each text only what says most of it is marked: the compound and words that hold all its parts, or else its parts near
     * each other ("Betreuung von Kindern"), or else a part that says something by itself.
     *
     * @param parts all stems of its parts
     * @param telling those of them that are looked for alone: an Unterkunft, no Tag
     */
    record Compound(String stem, List<String> parts, List<String> telling, double weight) implements Needle {}

    /** Terms at these distances from the first. */
    record Row(String field, List<String> terms, List<Integer> distances) implements Needle {}

    /** Words that begin like this, in lower case. */
    record Beginning(String text) implements Needle {}

    /** Whether a place with this text is to be marked. */
    default boolean fits(String found) {
        return !(this instanceof One one && one.noun && Character.isLowerCase(found.codePointAt(0)));
    }
}
