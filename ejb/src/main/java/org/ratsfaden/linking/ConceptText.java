package org.ratsfaden.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Chapter;

/**
 * A concept to compare with: its latest edition.
 *
 * @param id which concept this is, in the words of whoever asks
 * @param body whose concept it is; {@code null} if not known
 * @param chapters in the order of the edition; only its fields are compared
 */
public record ConceptText(String id, String title, @Nullable String body, List<Chapter> chapters) {

    public ConceptText {
        chapters = List.copyOf(chapters);
    }

    List<Chapter> fields() {
        return chapters.stream().filter(Chapter::field).toList();
    }
}
