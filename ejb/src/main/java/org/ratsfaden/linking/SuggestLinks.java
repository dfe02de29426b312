package org.ratsfaden.linking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a document with concepts. Pure: the same document, concepts and lessons give the same answer. Safe for use by several
 * threads.
 *
 * <p>Two questions, one after the other (ADR 0030): does the document speak of what the concept is about, and if so, of which
 * chapters. Whoever only mentions it in a law, an address or a list answers the first with no.
 */
public final class SuggestLinks {

    private final CouncilWords words;
    private final List<Compared> concepts;

    /** A concept and what persons have decided about it. */
    private record Compared(ConceptProfile concept, Lessons lessons) {}

    /**
     * @param concepts to compare with; their words are read once, here
     * @param lessons what persons have decided so far
     */
    public SuggestLinks(CouncilWords words, List<ConceptText> concepts, List<Lesson> lessons) {
        this.words = words;
        this.concepts = concepts.stream()
                .map(concept -> ConceptProfile.of(concept, words))
                .map(profile -> new Compared(profile, new Lessons(lessons, words, profile)))
                .toList();
    }

    /** What the document has to do with any of the concepts, concept by concept, best first; empty for most documents. */
    public List<Suggestion> forDocument(Candidate candidate) {
        return forPassages(candidate, Passages.of(candidate, words));
    }

    /** As {@link #forDocument}, and where that is a concept as a whole, its chapters beside it: for a person to choose from. */
    public List<Suggestion> choices(Candidate candidate) {
        return verdicts(candidate, Passages.of(candidate, words))
                .flatMap(verdict -> verdict.choices().stream())
                .toList();
    }

    /** As {@link #forDocument}, for a document that is cut and read already. */
    List<Suggestion> forPassages(Candidate candidate, Passages passages) {
        return verdicts(candidate, passages)
                .flatMap(verdict -> verdict.suggestions().stream())
                .toList();
    }

    private Stream<Verdict> verdicts(Candidate candidate, Passages passages) {
        return concepts.stream().flatMap(compared -> verdict(candidate, passages, compared).stream());
    }

    private static Optional<Verdict> verdict(Candidate candidate, Passages passages, Compared compared) {
        Weighing weighing = new Weighing(passages, compared.concept(), compared.lessons());
        return weighing.concernsTheSubject()
                ? Optional.of(new Verdict(candidate, passages, compared.concept(), weighing.weights()))
                : Optional.empty();
    }
}
