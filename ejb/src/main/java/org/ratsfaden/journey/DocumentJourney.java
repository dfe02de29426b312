package org.ratsfaden.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.extraction.TextExtractor;
import org.ratsfaden.journey.StepQueue.Claimed;
import org.ratsfaden.placing.PersonsDecisions;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.transaction.Transactions;

/**
 * The whole way of one document: received ({@code intake.ReceiveFile}) → read → recognised → placed → kept, all here → found
 * ({@link FollowChanges}).
 *
 * <p>Reading takes its time and holds no transaction; what came of it is kept in one, together with the end of the step. So a
 * crash repeats a step or has done it, and nothing in between.
 */
public final class DocumentJourney {

    /** Steps written in one transaction. */
    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final OriginalFiles originals;
    private final TextExtractor extractor;
    private final StepQueue queue;
    private final KeepReading keepReading;
    private final PersonsDecisions persons;
    private final Transactions transactions;

    private final Consumer<DocumentId> compare;

    /**
     * @param compare compares a document with the chapters of all concepts, and keeps what comes of it, together with the step that
     *     makes necessary for the others
     */
    public DocumentJourney(
            Documents documents,
            OriginalFiles originals,
            TextExtractor extractor,
            StepQueue queue,
            KeepReading keepReading,
            PersonsDecisions persons,
            Transactions transactions,
            Consumer<DocumentId> compare) {
        this.documents = documents;
        this.originals = originals;
        this.extractor = extractor;
        this.queue = queue;
        this.keepReading = keepReading;
        this.persons = persons;
        this.transactions = transactions;
        this.compare = compare;
    }

    /**
     * Does one step.
     *
     * @throws IOException if the world failed (disk, worker); the step is then still to be done
     */
    void advance(Claimed claimed) throws IOException {
        DocumentId id = claimed.step().document();
        Document document = transactions
                .inOne(() -> documents.find(id))
                .orElseThrow(() -> new IllegalStateException("a step for a document that is not there: " + id));
        switch (claimed.step()) {
            case Step.Read(var _) -> read(claimed, document);
            case Step.Recognise(var _) -> recogniseAgain(claimed, document);
            case Step.Link(var _) -> link(claimed, document);
            case Step.CompareOthers(var _) -> {
                compareAll();
                transactions.inOne(() -> strikeOut(claimed));
            }
            case Step.Erase(var _) -> {
                persons.finishErasure(document);
                transactions.inOne(() -> strikeOut(claimed));
            }
        }
    }

    private void read(Claimed claimed, Document document) throws IOException {
        switch (extract(document)) {
            case Extraction.Extracted(var mediaType, var texts, var complete) -> {
                List<Page> pages = RepairText.repair(texts);
                Recognition recognition = DocumentReader.read(pages);
                transactions.inOne(() -> {
                    if (isThere(claimed)) {
                        documents.keepPages(document.id(), pages);
                        keep(claimed, recognition, new DocumentState.Recognised(mediaType, complete));
                    }
                    return claimed;
                });
            }
            case Extraction.Unreadable unreadable ->
                transactions.inOne(() -> isThere(claimed) ? quarantine(claimed, unreadable) : claimed);
        }
    }

    /** What takes too long is read once more, alone: a slow machine is not the file's fault. */
    private Extraction extract(Document document) throws IOException {
        Path original = originals.locate(document.file());
        String fileName = document.arrival().fileName();
        Extraction extraction = extractor.extract(original, fileName);
        return extraction instanceof Extraction.Unreadable(var reason, var _) && reason == QuarantineReason.TOO_SLOW
                ? extractor.extractPatiently(original, fileName)
                : extraction;
    }

    private void recogniseAgain(Claimed claimed, Document document) {
        if (document.state() instanceof DocumentState.Recognised state) {
            List<Page> pages = transactions.inOne(() -> documents.pages(document.id()));
            Recognition recognition = DocumentReader.read(pages);
            transactions.inOne(() -> isThere(claimed) ? keep(claimed, recognition, state) : claimed);
        } else {
            transactions.inOne(() -> strikeOut(claimed));
        }
    }

    /** Whether it has not been erased while it was read; its steps went with it then. */
    private boolean isThere(Claimed claimed) {
        return !documents.find(claimed.step().document()).orElseThrow().isErased();
    }

    private Claimed keep(Claimed claimed, Recognition recognition, DocumentState.Recognised state) {
        keepReading.keep(claimed.step().document(), recognition, state);
        queue.addMissing(List.of(new Step.Link(claimed.step().document())));
        return strikeOut(claimed);
    }

    private Claimed quarantine(Claimed claimed, Extraction.Unreadable unreadable) {
        keepReading.quarantine(claimed.step().document(), unreadable);
        return strikeOut(claimed);
    }

    private void link(Claimed claimed, Document document) {
        compare.accept(document.id());
        if (document.kind() == DocumentKind.CONCEPT) {
            compareAll();
        }
        transactions.inOne(() -> strikeOut(claimed));
    }

    /** A concept is new or reads otherwise: every other document is compared once more, each in a step of its own. */
    public void compareAll() {
        Optional<DocumentId> last = Optional.empty();
        do {
            Optional<DocumentId> after = last;
            last = transactions.inOne(() -> {
                List<DocumentId> ids = documents.idsAfter(after, AT_ONCE);
                queue.addMissing(documents.findAll(ids).stream()
                        .filter(other -> other.kind() != DocumentKind.CONCEPT)
                        .filter(other -> other.state() instanceof DocumentState.Recognised)
                        .map(other -> new Step.Link(other.id()))
                        .toList());
                return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
            });
        } while (last.isPresent());
    }

    private Claimed strikeOut(Claimed claimed) {
        queue.done(claimed);
        return claimed;
    }
}
