package org.ratsfaden.concept;

import org.ratsfaden.wording.Span;

/**
 * A heading in the text of a concept.
 *
 * @param number as printed; empty if it has none
 * @param field whether resolutions serve what stands under it
 */
record Heading(String number, String title, int level, boolean field, Span at) {

    Heading as(int otherLevel, boolean otherField) {
        return new Heading(number, title, otherLevel, otherField, at);
    }

    /** How deep its number is: 1 for {@code 3}, 2 for {@code 3.2}; 1 without a number. */
    int depth() {
        return number.isEmpty() ? 1 : number.split("\\.").length;
    }
}
