package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Document;

/**
 * One edition of a concept (Fassung).
 *
 * @param document where it stands; {@code null} for one of which only other documents tell
 * @param title as the document calls itself; empty without one
 * @param day of its decision or its state; {@code null} if not stated
 * @param read its chapters as the machine reads them, whatever a person has made of them
 * @param fromBefore what became of the chapters of the edition before; empty for the first
 * @param announcedBy who tells of it, oldest first; empty if it has a document
 * @param word what persons have said about it
 */
public record ConceptEdition(
        EditionId id,
        @Nullable Document document,
        String title,
        @Nullable LocalDate day,
        List<Chapter> chapters,
        List<Chapter> read,
        List<ChapterMapping> fromBefore,
        List<Announced> announcedBy,
        EditionWord word) {

    public ConceptEdition {
        chapters = List.copyOf(chapters);
        read = List.copyOf(read);
        fromBefore = List.copyOf(fromBefore);
        announcedBy = List.copyOf(announcedBy);
    }

    /** The chapters that resolutions serve. */
    public List<Chapter> fields() {
        return chapters.stream().filter(Chapter::field).toList();
    }

    public Optional<Chapter> chapter(ChapterKey key) {
        return chapters.stream().filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    /** Whether it is still being drawn up (in Erarbeitung): others tell of it, and nobody that it was adopted. */
    public boolean isInPreparation() {
        return document == null && day == null && !announcedBy.isEmpty();
    }

    /** A field as one document names it. */
    public record Named(Announced by, Chapter field) {}

    /** Who names this field, whatever the words, oldest first; empty in an edition with a document. */
    public List<Named> namedBy(ChapterKey key) {
        return announcedBy.stream()
                .flatMap(by -> by.told().fields().stream()
                        .filter(field -> AnnouncedFields.same(field, by.told().fields(), fields())
                                .filter(key::equals)
                                .isPresent())
                        .map(field -> new Named(by, field)))
                .toList();
    }
}
