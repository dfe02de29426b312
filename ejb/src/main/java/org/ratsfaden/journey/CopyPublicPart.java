package org.ratsfaden.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.extraction.PageCopier;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.transaction.Transactions;

/**
 * Copies the public pages out of minutes that hold a closed part too (council-practice.md: "From a mixed file the public gets a
 * page-split copy, never the original"). The original is only read.
 */
public final class CopyPublicPart {

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final OriginalFiles originals;
    private final PageCopier copier;
    private final Transactions transactions;

    public CopyPublicPart(Documents documents, OriginalFiles originals, PageCopier copier, Transactions transactions) {
        this.documents = documents;
        this.originals = originals;
        this.copier = copier;
        this.transactions = transactions;
    }

    /** How the pages of a document divide; empty for who may not divide it, and for what cannot be divided by pages. */
    public Optional<PublicPart> divided(DocumentId id, Reader by) {
        return transactions.inOne(() -> divisible(id, by).map(document -> {
            var pages = documents.pages(document.id());
            return PublicPart.of(
                    pages,
                    DocumentReader.read(pages).closed(),
                    document.arrival().declared());
        }));
    }

    /**
     * A copy of the public pages, in a fresh file that is the caller's.
     *
     * @return empty as {@link #divided}, and if there is no page that one clerk may publish, or none that can be copied
     * @throws IOException if the world failed
     */
    public Optional<Path> copy(DocumentId id, Reader by) throws IOException {
        Optional<PublicPart> part = divided(id, by);
        if (part.isEmpty() || part.get().pages().isEmpty()) {
            return Optional.empty();
        }
        Document document =
                transactions.inOne(() -> divisible(id, by)).orElseThrow(() -> new IOException("gone meanwhile: " + id));
        return copier.copy(originals.locate(document.file()), part.get().pages());
    }

    private Optional<Document> divisible(DocumentId id, Reader by) {
        return documents
                .find(id)
                .filter(document -> AccessPolicy.mayCorrect(by, document.visibility()) && document.part() == 0)
                .filter(document -> document.state() instanceof DocumentState.Recognised(var type, var complete)
                        && type.equals(PDF)
                        && complete);
    }
}
