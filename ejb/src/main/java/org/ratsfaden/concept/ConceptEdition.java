package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Document;

/**
 * One edition of a concept (Fassung).
 *
 * @param document where it stands; {@code null} for one that is only told of by the next
 * @param title as the document calls itself
 * @param day of its decision or its state; {@code null} if not stated
 * @param fromBefore what became of the chapters of the edition before; empty for the first
 */
public record ConceptEdition(
        @Nullable Document document,
        String title,
        @Nullable LocalDate day,
        List<Chapter> chapters,
        List<ChapterMapping> fromBefore) {

    public ConceptEdition {
        chapters = List.copyOf(chapters);
        fromBefore = List.copyOf(fromBefore);
    }

    /** The chapters that resolutions serve. */
    public List<Chapter> fields() {
        return chapters.stream().filter(Chapter::field).toList();
    }
}
