package org.ratsfaden.concept;

import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/** Key of an edition: its document's, or its concept's as long as there is none. It opens nothing. */
public record EditionId(UUID value) {

    public static EditionId of(DocumentId document) {
        return new EditionId(document.value());
    }

    /** The edition of this concept that has no document yet. */
    public static EditionId without(ConceptId concept) {
        return new EditionId(concept.value());
    }

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<EditionId> parse(String text) {
        return ConceptId.parse(text).map(id -> new EditionId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
