package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Copies pages out of a file. Safe for use by several threads. */
public interface PageCopier {

    /**
     * A PDF of some pages in which nothing of the others is left, in a fresh file that is the caller's.
     *
     * @param pages from 1, rising
     * @return empty if the file has no such pages, is no PDF, or cannot be copied within the limits
     * @throws IOException if nobody could even try
     */
    Optional<Path> copy(Path original, List<Integer> pages) throws IOException;
}
