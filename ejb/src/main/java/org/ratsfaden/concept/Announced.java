package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.Comparator;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;

/**
 * A document that tells of a concept, in front of a reader who may read it.
 *
 * @param wordingShown whether this reader may read its sentences; false for newspaper articles outside the house
 */
public record Announced(Document document, Description description, Announcement told, boolean wordingShown) {

    /** The oldest first; of one day, the one that came first. */
    static final Comparator<Announced> BY_DAY = Comparator.comparing(Announced::day)
            .thenComparing(told -> told.document().arrival().receivedAt())
            .thenComparing(told -> told.document().id().value());

    private LocalDate day() {
        LocalDate day = description.date();
        return day == null ? LocalDate.MAX : day;
    }

    /** Whether it was written before {@code day}, or on it; never if its own day is not known. */
    boolean isBy(LocalDate day) {
        return !day().isAfter(day);
    }
}
