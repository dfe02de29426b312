package org.ratsfaden.linking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ratsfaden.search.Term;
import org.ratsfaden.wording.Span;

/**
 * A sentence, a heading or a line of a document.
 *
 * @param weight how much of the matter is said in such a place; 0 for what only surrounds it
 * @param matters what it speaks of, from 0 to 1 each
 */
record Passage(
        Span at,
        String words,
        Place place,
        double weight,
        List<Term> terms,
        Set<String> stems,
        Set<String> wholeStems,
        Map<Matter, Double> matters) {

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
        return matters.getOrDefault(matter, 0.0);
    }
}
