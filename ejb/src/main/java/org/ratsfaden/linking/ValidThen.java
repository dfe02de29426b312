package org.ratsfaden.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.EditionId;

/**
 * A chapter that is named by its number is the one of the edition that was valid when the document was written: in the next edition
 * the number may be another's. Safe for use by several threads.
 */
final class ValidThen {

    private final CouncilWords words;
    private final Map<EditionId, SuggestLinks> editions = new ConcurrentHashMap<>();

    ValidThen(CouncilWords words) {
        this.words = words;
    }

    /** The edition that was valid on that day; the first that has a document for what was written before there was one. */
    static ConceptEdition edition(Concept concept, @Nullable LocalDate day) {
        ConceptEdition valid = concept.latest();
        if (day == null) {
            return valid;
        }
        for (ConceptEdition edition : concept.editions().reversed()) {
            LocalDate since = edition.day();
            if (edition.document() != null && since != null) {
                valid = edition;
                if (!since.isAfter(day)) {
                    return valid;
                }
            }
        }
        return valid;
    }

    /** The chapters of an edition the document names. */
    List<Suggestion> named(Concept concept, ConceptEdition edition, Candidate candidate) {
        return editions
                .computeIfAbsent(edition.id(), _ -> new SuggestLinks(words, List.of(text(concept, edition)), List.of()))
                .forDocument(candidate)
                .stream()
                .filter(ValidThen::isNamed)
                .toList();
    }

    /** Whether the document names this chapter itself. */
    static boolean isNamed(Suggestion suggestion) {
        return suggestion.certain() && !suggestion.chapter().isWhole();
    }

    static ConceptText text(Concept concept, ConceptEdition edition) {
        return new ConceptText(concept.id().toString(), concept.title(), concept.body(), edition.chapters());
    }
}
