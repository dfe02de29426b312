package org.ratsfaden.concept;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.concept.ChapterMapping.Fate;

/** The fields several documents announce, which name and order them in their own ways. */
final class AnnouncedFields {

    private AnnouncedFields() {}

    /** As the youngest names them that names any; empty if nobody does. */
    static List<Chapter> of(List<Announced> oldestFirst) {
        return oldestFirst.reversed().stream()
                .map(announced -> announced.told().fields())
                .filter(fields -> !fields.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Which of {@code ours} this field of {@code theirs} is, if nothing was merged or divided between them. */
    static Optional<ChapterKey> same(Chapter field, List<Chapter> theirs, List<Chapter> ours) {
        return MapChapters.propose(theirs, ours, List.of()).stream()
                .filter(mapping -> mapping.fate() == Fate.KEPT || mapping.fate() == Fate.RENAMED)
                .filter(mapping -> mapping.before().contains(field.key()))
                .map(mapping -> mapping.after().getFirst())
                .findFirst();
    }
}
