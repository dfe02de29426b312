package org.ratsfaden.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens one document for one reader. The only way from an id to what a document says: who may not read it gets the same answer
 * as for an id that does not exist, and each opening of a non-public document is noted.
 */
public final class OpenDocument {

    private final Documents documents;
    private final OriginalFiles originals;
    private final OpeningLog openings;
    private final Transactions transactions;

    public OpenDocument(Documents documents, OriginalFiles originals, OpeningLog openings, Transactions transactions) {
        this.documents = documents;
        this.originals = originals;
        this.openings = openings;
        this.transactions = transactions;
    }

    /**
     * The document, if it exists and {@code reader} may know of it.
     *
     * @param surface what is opened, for the log: {@code page}, {@code original}, {@code text}, {@code picture}, {@code metadata},
     *     {@code export}
     */
    public Optional<OpenedDocument> open(DocumentId id, Reader reader, String surface) {
        return transactions.inOne(() -> documents
                .find(id)
                .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                .map(document -> opened(document, reader, surface)));
    }

    /** Whether there is such a document that {@code reader} may know of. Opens nothing. */
    public boolean mayRead(DocumentId id, Reader reader) {
        return transactions
                .inOne(() -> documents.find(id))
                .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                .isPresent();
    }

    private OpenedDocument opened(Document document, Reader reader, String surface) {
        if (!(document.visibility() instanceof Visibility.Public)) {
            reader.accountName()
                    .ifPresent(account -> openings.opened(account, document.id().value(), surface));
        }
        boolean wordingShown = document.kind() != DocumentKind.NEWSPAPER || AccessPolicy.mayReadThirdPartyText(reader);
        List<Finding> findings = documents.findings(document.id());
        List<Finding> shown = findings.stream()
                .filter(finding -> wordingShown || !finding.field().isWording())
                .toList();
        return new OpenedDocument(document, Description.of(document, findings), shown, wordingShown);
    }

    /** Who has opened it, oldest first; nobody is noted for a public one. */
    public List<OpeningLog.Opening> openings(OpenedDocument opened) {
        return transactions.inOne(() -> openings.of(opened.document().id().value()));
    }

    /** Its repaired text by page; empty if it has none or its wording is not for this reader. */
    public List<Page> pages(OpenedDocument opened) {
        return opened.wordingShown()
                ? transactions.inOne(() -> documents.pages(opened.document().id()))
                : List.of();
    }

    /** Its agenda items, without those of a closed part that are not for this reader. */
    public List<DocumentItem> items(OpenedDocument opened, Reader reader) {
        if (!opened.wordingShown()) {
            return List.of();
        }
        Visibility visibility = opened.document().visibility();
        return transactions.inOne(() -> documents.items(opened.document().id())).stream()
                .filter(item ->
                        AccessPolicy.mayRead(reader, item.isClosed() ? visibility.ofClosedPassage() : visibility))
                .toList();
    }

    /**
     * Its untouched original; empty if its wording is not for this reader, if the document is only a part of that file, or if
     * the file was not found clean, be it that nobody has looked yet.
     *
     * @throws IOException if the original is missing
     */
    public Optional<Path> original(OpenedDocument opened) throws IOException {
        return opened.wordingShown()
                        && opened.document().part() == 0
                        && isHandedOut(opened.document().state())
                ? Optional.of(originals.locate(opened.document().file()))
                : Optional.empty();
    }

    private static boolean isHandedOut(DocumentState state) {
        boolean locked = state instanceof DocumentState.Quarantined(var reason, var _) && reason.isLocked();
        return !locked && !(state instanceof DocumentState.Received);
    }
}
