package org.ratsfaden.placing;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** The history of who might see what, proposals included. Joins the caller's transaction. */
public interface VisibilityChanges {

    void add(VisibilityChange change);

    /** Keeps the new fate of a change that is held. */
    void replace(VisibilityChange change);

    /** Everything ever wished for one document, the newest first. */
    List<VisibilityChange> of(DocumentId document);

    /** What waits for a second clerk, the oldest first, at most {@code limit}. */
    List<VisibilityChange> pending(int limit);

    /** Forgets the history of one document, reasons and names with it. */
    void forget(DocumentId document);

    default Optional<VisibilityChange> pendingFor(DocumentId document) {
        return of(document).stream().filter(VisibilityChange::isPending).findFirst();
    }

    /** Whether a person has ever decided who may see it. */
    default boolean anyTookHold(DocumentId document) {
        return of(document).stream().anyMatch(change -> change.fate().tookHold());
    }
}
