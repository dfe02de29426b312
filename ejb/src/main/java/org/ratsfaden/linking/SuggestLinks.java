package org.ratsfaden.linking;

import java.util.List;

/**
 * Compares a document with concepts. Pure: the same document, concepts and lessons give the same answer.
 *
 * <p>Two questions, one after the other (ADR 0030): does the document speak of what the concept is about, and if so, of which
 * chapters. Whoever only mentions it in a law, an address or a list answers the first with no.
 */
public final class SuggestLinks {

    private final CouncilWords words;
    private final List<ConceptProfile> concepts;

    /** @param concepts to compare with; their words are read once, here */
    public SuggestLinks(CouncilWords words, List<ConceptText> concepts) {
        this.words = words;
        this.concepts = concepts.stream()
                .map(concept -> ConceptProfile.of(concept, words))
                .toList();
    }

    /** What the document has to do with any of the concepts, concept by concept, best first; empty for most documents. */
    public List<Suggestion> forDocument(Candidate candidate) {
        Passages passages = Passages.of(candidate, words);
        return concepts.stream()
                .flatMap(concept -> new Weighing(candidate, passages, concept).suggestions().stream())
                .toList();
    }
}
