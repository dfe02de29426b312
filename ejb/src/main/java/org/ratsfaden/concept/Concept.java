package org.ratsfaden.concept;

import java.util.List;

/**
 * A concept with all its editions that a reader may know of.
 *
 * @param title the latest edition's, without the words for the edition
 * @param body whose concept it is
 * @param editions oldest first; at least one
 */
public record Concept(ConceptId id, String title, String body, List<ConceptEdition> editions) {

    public Concept {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a concept has at least one edition: " + title);
        }
    }

    public ConceptEdition latest() {
        return editions.getLast();
    }
}
