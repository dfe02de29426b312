package org.ratsfaden.placing;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** Erasures proposed, ordered and finished. Joins the caller's transaction. */
public interface Erasures {

    Optional<Erasure> of(DocumentId document);

    /** Keeps it in place of what was known of the same document. */
    void keep(Erasure erasure);

    /** Forgets a proposal that was not followed. */
    void forget(DocumentId document);

    /** What waits for a second clerk, the oldest first, at most {@code limit}. */
    List<Erasure> proposed(int limit);
}
