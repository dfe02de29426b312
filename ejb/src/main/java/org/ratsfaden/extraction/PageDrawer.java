package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Draws pages. Safe for use by several threads. */
public interface PageDrawer {

    /**
     * A PNG of one page, in a fresh file that is the caller's.
     *
     * @param page from 1
     * @return empty if the file has no such page, has no pages at all, or cannot be drawn within the limits
     * @throws IOException if nobody could even try
     */
    Optional<Path> draw(Path original, int page) throws IOException;
}
