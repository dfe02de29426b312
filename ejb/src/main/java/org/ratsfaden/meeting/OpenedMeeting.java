package org.ratsfaden.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.Field;

/**
 * A sitting, as the documents tell that one reader may read.
 *
 * @param documents what is told of the sitting, each document once; the valid Fassung of the minutes first
 * @param items in the order of the sitting
 */
public record OpenedMeeting(Meeting meeting, List<Telling> documents, List<AgendaItem> items) {

    public OpenedMeeting {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
    }

    /** When the latest of what is told of it came in. */
    public Instant toldAt() {
        return documents.stream()
                .map(telling -> telling.document().arrival().receivedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What the best of its documents that states it says. */
    public Optional<String> words(Field field) {
        return documents.stream()
                .flatMap(telling -> telling.facts().words(field).stream())
                .findFirst();
    }
}
