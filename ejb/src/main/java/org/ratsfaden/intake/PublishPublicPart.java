package org.ratsfaden.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.CopyPublicPart;
import org.ratsfaden.transaction.Transactions;

/**
 * A clerk gives the public the public pages of mixed minutes, as a document of their own. It is read like any other that comes in,
 * and held back if it turns out not to be public after all. The original stays as it is, for whom it is.
 */
public final class PublishPublicPart {

    private final CopyPublicPart copy;
    private final ReceiveFile receive;
    private final Documents documents;
    private final Clarifications clarifications;
    private final Transactions transactions;

    public PublishPublicPart(
            CopyPublicPart copy,
            ReceiveFile receive,
            Documents documents,
            Clarifications clarifications,
            Transactions transactions) {
        this.copy = copy;
        this.receive = receive;
        this.documents = documents;
        this.clarifications = clarifications;
        this.transactions = transactions;
    }

    /**
     * Takes the public part in. Doing it twice is doing it once.
     *
     * @param name of the new file, for people
     * @return empty if there is no such document for {@code by}, or if it has no public page that can be copied
     * @throws IOException if the world failed; it may be tried again
     */
    public Optional<Receipt> publish(DocumentId id, String name, Reader by) throws IOException {
        Optional<Path> pages = copy.copy(id, by);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        try {
            Receipt receipt = receive.receive(new IncomingFile(
                    name, pages.get(), Document.sourceOfPublicPart(id), null, new Visibility.Public(), by));
            settle(id, by);
            return Optional.of(receipt);
        } finally {
            Files.deleteIfExists(pages.get());
        }
    }

    private void settle(DocumentId id, Reader by) {
        transactions.inOne(() -> {
            clarifications.openAbout(id).stream()
                    .filter(open -> open.question() == Question.MIXED)
                    .forEach(open ->
                            clarifications.settle(open.id(), by.accountName().orElseThrow()));
            return id;
        });
    }

    /** The documents made of the public pages of this one. */
    public List<Document> partsOf(DocumentId id) {
        return transactions.inOne(() -> documents.fromSource(Document.sourceOfPublicPart(id)));
    }
}
