package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of pages. Safe for use by several threads. */
public interface PagePictures {

    /**
     * A PNG of one page, in a fresh file that the caller deletes.
     *
     * @param page from 1
     * @return empty if the file has no such page, has no pages at all, or cannot be drawn within the limits
     * @throws IOException if nobody could even try
     */
    Optional<Path> draw(Path original, String fileName, int page) throws IOException;
}
