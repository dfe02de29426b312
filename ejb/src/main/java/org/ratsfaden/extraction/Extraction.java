package org.ratsfaden.extraction;

import java.util.List;
import org.ratsfaden.document.QuarantineReason;

/** What came of reading a file. A broken file is an answer, not an exception. */
public sealed interface Extraction {

    /**
     * The file has text.
     *
     * @param mediaType what the bytes are, for example {@code application/pdf}
     * @param pages text of each page as the file holds it, in order; one for formats without pages
     * @param complete false if the text was cut at a limit
     */
    record Extracted(String mediaType, List<String> pages, boolean complete) implements Extraction {

        public Extracted {
            pages = List.copyOf(pages);
        }
    }

    /**
     * The file has no text that could be read.
     *
     * @param detail what was found, for the clerk; may be empty
     */
    record Unreadable(QuarantineReason reason, String detail) implements Extraction {}
}
