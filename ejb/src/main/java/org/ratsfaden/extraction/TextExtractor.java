package org.ratsfaden.extraction;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the text of a file. Safe for use by several threads; never hangs and never brings the server down. */
public interface TextExtractor {

    /**
     * Reads {@code original}, which is not changed.
     *
     * @param fileName name the sender gave it; a hint at the file's type, never a path
     * @throws IOException if nobody could even try (no worker can be started); what is wrong with the file itself is an {@link
     *     Extraction}
     */
    Extraction extract(Path original, String fileName) throws IOException;

    /**
     * As {@link #extract}, but with double the time and while nothing else is being read: for a file that took too long, perhaps
     * because the machine was busy.
     */
    default Extraction extractPatiently(Path original, String fileName) throws IOException {
        return extract(original, fileName);
    }
}
