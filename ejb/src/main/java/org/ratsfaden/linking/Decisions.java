package org.ratsfaden.linking;

import java.util.Collections;
import java.util.List;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.State;

/** What persons have decided of one document, across the editions of a concept. */
final class Decisions {

    private Decisions() {}

    /** Whether a person has decided on it already, be it for an older edition in which the chapter had another name. */
    static boolean areMade(Concept concept, ChapterKey chapter, Subject subject, List<ChapterLink> known) {
        return known.stream()
                .filter(link ->
                        link.state() != State.SUGGESTED && link.concept().equals(concept.id()))
                .filter(link -> link.subject().equals(subject)
                        ? !link.edition().equals(concept.latest().id())
                        : isRefusedWhole(link))
                .filter(link -> concept.follow(
                                link.chapter(), link.edition(), concept.latest().id())
                        .contains(chapter))
                .anyMatch(link -> link.state() == State.CONFIRMED || isAlone(concept, link, chapter));
    }

    /**
     * Whether a person has decided on what the chapter of an earlier edition has become; what was refused for another chapter of that
     * edition was refused for that one alone.
     */
    static boolean areMadeThen(
            Concept concept, ConceptEdition then, ChapterKey chapter, Subject subject, List<ChapterLink> known) {
        List<ChapterKey> now =
                concept.follow(chapter, then.id(), concept.latest().id());
        return known.stream()
                .filter(link ->
                        link.state() != State.SUGGESTED && link.concept().equals(concept.id()))
                .filter(link -> link.subject().equals(subject))
                .filter(link -> link.state() == State.CONFIRMED
                        || link.edition().equals(concept.latest().id()))
                .anyMatch(link -> !Collections.disjoint(
                        now,
                        concept.follow(
                                link.chapter(), link.edition(), concept.latest().id())));
    }

    /** Minutes were once compared as a whole: what was refused then is refused for each of their items. */
    private static boolean isRefusedWhole(ChapterLink link) {
        return link.state() == State.REJECTED && link.subject().item().isWhole();
    }

    /** Whether nothing else has gone into the chapter: what was refused for a part of it may fit another part. */
    private static boolean isAlone(Concept concept, ChapterLink link, ChapterKey chapter) {
        return concept.edition(link.edition()).stream()
                        .flatMap(edition -> edition.fields().stream())
                        .filter(field -> concept.follow(
                                        field.key(),
                                        link.edition(),
                                        concept.latest().id())
                                .contains(chapter))
                        .count()
                <= 1;
    }
}
