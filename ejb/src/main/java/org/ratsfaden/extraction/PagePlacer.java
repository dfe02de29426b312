package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells where the text of a page stands on its picture. Safe for use by several threads. */
public interface PagePlacer {

    /**
     * What {@link PlacedText#read} reads, in a fresh file that is the caller's.
     *
     * @param page from 1
     * @return empty if the file has no such page, has no pages at all, or cannot be read within the limits
     * @throws IOException if nobody could even try
     */
    Optional<Path> place(Path original, int page) throws IOException;
}
