package org.ratsfaden.particular;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/** What all documents name besides their findings. Joins the caller's transaction. */
public interface Particulars {

    /** Keeps what was read of a document, in this order, in place of what was read before. */
    void keep(DocumentId document, List<Particular> read);

    /** What was read of a document and not refused, in the order it was kept. */
    List<Particular> of(DocumentId document);

    /** The persons several documents name, without those refused; documents that name nobody are left out. */
    Map<DocumentId, List<Person>> personsIn(Collection<DocumentId> documents);

    /** What was read of a document and refused. */
    List<Particular> refused(DocumentId document);

    /** Keeps that a person has refused a {@link Particular#key}; once is enough. */
    void refuse(DocumentId document, UUID particular, String account, Instant at);

    /** What was refused holds again. */
    void restore(DocumentId document, UUID particular);

    /** Forgets all that was read and refused of a document. */
    void forget(DocumentId document);
}
