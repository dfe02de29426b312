package org.ratsfaden.search.lucene;

/**
 * How much each part of the ranking says, against a stem in the text. What a part is worth is measured by
 * {@code ./ratsfaden bench search-quality}, which leaves out one after the other.
 *
 * @param exact the word as typed
 * @param parts the parts of compounds
 * @param title the title
 * @param about body, committee, reference, day
 * @param pair two words of the query near each other
 * @param related a word that means nearly the same
 * @param alike another spelling, a longer word, the end of a compound: what may have been meant
 * @param pieces what words are made of, four letters at a time, among the best hits; a quarter of it in short queries
 * @param function words that are in every question ("dürfen", "viele")
 */
record Weights(
        double exact,
        double parts,
        double title,
        double about,
        double pair,
        double related,
        double alike,
        double pieces,
        double function) {

    static final Weights CHOSEN = new Weights(0.5, 0.5, 1, 0.5, 0.3, 0.4, 0.15, 0.4, 0.2);
}
