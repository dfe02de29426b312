package org.ratsfaden.particular;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ratsfaden.document.DocumentId;

/** What all documents name besides their findings. Joins the caller's transaction. */
public interface Particulars {

    /** Keeps what was read of a document, in this order, in place of what was read before. */
    void keep(DocumentId document, List<Particular> read);

    /** What was read of a document, in the order it was kept. */
    List<Particular> of(DocumentId document);

    /** What was read of several documents; those that name nothing are left out. */
    Map<DocumentId, List<Particular>> of(Collection<DocumentId> documents);

    /** Forgets all that was read of a document. */
    void forget(DocumentId document);
}
