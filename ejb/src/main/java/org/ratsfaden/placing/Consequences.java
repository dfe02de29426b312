package org.ratsfaden.placing;

import java.io.IOException;
import org.ratsfaden.document.DocumentId;

/** What a decision brings about elsewhere: the journey of a document and the search. */
public interface Consequences {

    /** What else is to be done for this document falls away, and the rest of its erasure comes instead. Joins the transaction. */
    void finishErasureOf(DocumentId document);

    /**
     * Returns when a search that starts now on this server obeys everything committed before the call.
     *
     * @throws IOException if the index could not be written; what was committed holds, and is obeyed later
     */
    void letSearchFollow() throws IOException;
}
