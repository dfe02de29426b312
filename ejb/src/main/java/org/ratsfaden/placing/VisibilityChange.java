package org.ratsfaden.placing;

import java.time.Instant;
import java.util.UUID;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;

/**
 * A wish to change who may see a document, and what became of it.
 *
 * @param from who might see it when the wish was made
 * @param by account, or the source ({@code folder:public}) whose file came again for fewer people
 * @param reason in the words of that person; for clerks only; empty when a file has come again
 */
public record VisibilityChange(
        UUID id, DocumentId document, Visibility from, Visibility to, String by, Instant at, String reason, Fate fate) {

    VisibilityChange with(Fate newFate) {
        return new VisibilityChange(id, document, from, to, by, at, reason, newFate);
    }

    public boolean isPending() {
        return fate instanceof Fate.Pending;
    }
}
