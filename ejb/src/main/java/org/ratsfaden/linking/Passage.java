package org.ratsfaden.linking;

import java.util.List;
import java.util.Set;
import org.ratsfaden.search.Term;
import org.ratsfaden.wording.Span;

/**
 * A sentence, a heading or a line of a document.
 *
 * @param weight how much of the matter is said in such a place; 0 for what only surrounds it
 * @param said what it speaks of
 */
record Passage(
        Span at,
        String words,
        Place place,
        double weight,
        List<Term> terms,
        Set<String> stems,
        Set<String> wholeStems,
        Said said) {

    /** A line of fewer terms takes less room. */
    private static final double WHOLE_SENTENCE = 8;

    /** Where in the document it stands. */
    enum Place {
        TITLE,
        DECISION,
        TEXT
    }

    /** How much room it takes, for the share of what is said in it. */
    double room() {
        return place == Place.TEXT ? weight * Math.min(1, terms.size() / WHOLE_SENTENCE) : weight;
    }

    double says(Matter matter) {
        return said.of(matter);
    }

    /** The same, where the document as a whole leaves no doubt that these matters are not meant. */
    Passage without(Set<Matter> matters) {
        return new Passage(at, words, place, weight, terms, stems, wholeStems, said.without(matters));
    }
}
