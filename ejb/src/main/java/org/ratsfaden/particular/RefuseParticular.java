package org.ratsfaden.particular;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.transaction.Transactions;

/** A clerk says that a document does not name what was read in it; that holds whatever a later reading says (decisions.md 8). */
public final class RefuseParticular {

    private final Particulars particulars;
    private final Documents documents;
    private final Clock clock;
    private final Transactions transactions;

    public RefuseParticular(Particulars particulars, Documents documents, Clock clock, Transactions transactions) {
        this.particulars = particulars;
        this.documents = documents;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What was refused; nothing for all but clerks. */
    public List<Particular> refused(OpenedDocument opened, Reader by) {
        return by instanceof Reader.Clerk
                ? transactions.inOne(() -> particulars.refused(opened.document().id()))
                : List.of();
    }

    /**
     * Refuses, or takes back that it was refused; search is told, which finds documents by the persons they name.
     *
     * @return whether {@code by} may say so; nothing happens otherwise
     */
    public boolean say(OpenedDocument opened, UUID particular, boolean holds, Reader by) {
        if (!(by instanceof Reader.Clerk(var account))) {
            return false;
        }
        return transactions.inOne(() -> {
            if (holds) {
                particulars.restore(opened.document().id(), particular);
            } else {
                particulars.refuse(opened.document().id(), particular, account, clock.instant());
            }
            documents.find(opened.document().id()).ifPresent(documents::replace);
            return true;
        });
    }
}
