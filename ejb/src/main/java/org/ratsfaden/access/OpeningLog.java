package org.ratsfaden.access;

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
}
