package org.ratsfaden.placing;

import java.io.IOException;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;

/** What persons have decided about a document, as far as its journey has to obey. */
public final class PersonsDecisions {

    private final VisibilityChanges changes;
    private final FinishErasure finish;

    public PersonsDecisions(VisibilityChanges changes, FinishErasure finish) {
        this.changes = changes;
        this.finish = finish;
    }

    /**
     * Whether who may see it stays as it is, whatever the machine reads. Of a document nobody has read yet persons can only
     * narrow what it is declared as, and the machine obeys that. Joins the caller's transaction.
     */
    public boolean havePlaced(Document document) {
        return !(document.state() instanceof DocumentState.Received) && changes.anyTookHold(document.id());
    }

    /**
     * Does what is left of an erasure. Doing it twice is doing it once.
     *
     * @throws IOException if the disk failed; it is then still to be done
     */
    public void finishErasure(Document document) throws IOException {
        finish.finish(document);
    }
}
