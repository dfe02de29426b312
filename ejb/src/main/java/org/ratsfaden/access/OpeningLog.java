package org.ratsfaden.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who opened which non-public document, when (council-practice.md, "Who may read"). Rows are added; they change only
 * when the document is erased. */
public interface OpeningLog {

    /**
     * Notes that {@code account} has opened a document that the public may not read.
     *
     * @param surface what was opened, for example {@code page}, {@code original}
     */
    void opened(String account, UUID document, String surface);

    /** Puts a random name in place of each account that opened this document: how many did can still be told, who did cannot. */
    void pseudonymise(UUID document);

    /** Who has opened {@code document}, oldest first. */
    List<Opening> of(UUID document);

    /** One row of the log. */
    record Opening(String account, String surface, Instant at) {}
}
