package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.ratsfaden.document.ContentHash;

/**
 * Pictures of pages, drawn once and kept for the next who asks. Safe for use by several threads. Whether somebody may see the
 * page is decided before, each time: nothing here knows readers.
 */
public interface PagePictures {

    /** What there is to see. */
    sealed interface Picture {

        /** @param png to be read at once: it may be gone a moment later */
        record Drawn(Path png) implements Picture {}

        /** The file has no such page, has no pages at all, or it cannot be drawn within the limits. */
        record None() implements Picture {}

        /** More people wait than may. @param comeAgain after how long */
        record Busy(Duration comeAgain) implements Picture {}
    }

    /** Where the text of a page stands on its picture. */
    sealed interface Places {

        record Known(PlacedText text) implements Places {}

        /** The file has no such page, has no pages at all, or nobody can say within the limits. */
        record None() implements Places {}

        /** More people wait than may. @param comeAgain after how long */
        record Busy(Duration comeAgain) implements Places {}
    }

    /**
     * The picture of one page.
     *
     * @param original where the file lies; only read
     * @param page from 1
     * @throws IOException if nobody could even try
     */
    Picture of(ContentHash file, Path original, int page) throws IOException;

    /**
     * Where on {@link #of} the text stands. Parameters and errors are the same.
     */
    Places placesOn(ContentHash file, Path original, int page) throws IOException;

    /**
     * Deletes every picture, and all places, of a file that is to be forgotten, also one that is just being drawn. On this server only.
     *
     * @throws IOException if one could not be deleted; to be tried again
     */
    void forget(ContentHash file) throws IOException;
}
