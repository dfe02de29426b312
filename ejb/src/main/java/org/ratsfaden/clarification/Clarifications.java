package org.ratsfaden.clarification;

import java.util.List;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/** The clerk's list. Joins the caller's transaction. */
public interface Clarifications {

    /** Puts a question on the list; the same question about the same document stands there once. */
    void raise(DocumentId document, Clarification.Question question, String detail);

    /** Open questions, the newest first, from {@code offset}, at most {@code limit}. */
    List<Clarification> open(int offset, int limit);

    long countOpen();

    List<Clarification> openAbout(DocumentId document);

    /** Forgets every question about this document, settled ones too. */
    void forget(DocumentId document);

    /** Takes a question off the list; the row stays, with who answered and when. */
    void settle(UUID id, String account);
}
