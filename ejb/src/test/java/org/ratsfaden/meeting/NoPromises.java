package org.ratsfaden.meeting;

import java.util.List;
import org.ratsfaden.document.DocumentId;

/** Nobody takes up a promise. */
public final class NoPromises implements TakenPromises {

    @Override
    public List<TakenPromise> of(DocumentId document) {
        return List.of();
    }

    @Override
    public void keep(TakenPromise taken) {
        throw new UnsupportedOperationException("nobody takes up a promise here");
    }

    @Override
    public void forget(DocumentId document) {
        // there is none
    }
}
