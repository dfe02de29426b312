package org.ratsfaden.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.transaction.Transactions;

/** Tells somebody who brings many files which of them need not be sent. */
public final class FindKnownFiles {

    private final Documents documents;
    private final Transactions transactions;

    public FindKnownFiles(Documents documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    /**
     * Those of {@code files} that {@code sender} has brought before in this way, or could read anyway: bringing them again would
     * change nothing. A file that is held under another wish is not among them, for the stricter wish has to hold.
     */
    public Map<ContentHash, DocumentId> find(Collection<ContentHash> files, Visibility declared, Reader sender) {
        Map<ContentHash, DocumentId> known = new HashMap<>();
        for (Document document : transactions.inOne(() -> documents.ofFiles(files))) {
            if (!document.isErased()
                    && AccessPolicy.mayRead(sender, document.visibility())
                    && document.arrival().declared().equals(declared)) {
                known.putIfAbsent(document.file(), document.id());
            }
        }
        return known;
    }
}
