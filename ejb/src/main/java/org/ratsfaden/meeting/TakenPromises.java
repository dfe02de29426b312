package org.ratsfaden.meeting;

import java.util.List;
import org.ratsfaden.document.DocumentId;

/** The promises that the council office has taken up. Joins the caller's transaction. */
public interface TakenPromises {

    /** In the order in which they were taken up. */
    List<TakenPromise> of(DocumentId document);

    void keep(TakenPromise taken);

    void forget(DocumentId document);
}
