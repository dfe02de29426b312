package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Prints pages of ours. Safe for use by several threads. */
public interface SheetPrinter {

    /**
     * A PDF of a page that can be read aloud, in a fresh file that is the caller's.
     *
     * @return empty if it cannot be printed within the limits
     * @throws IOException if nobody could even try
     */
    Optional<Path> print(Sheet sheet) throws IOException;
}
