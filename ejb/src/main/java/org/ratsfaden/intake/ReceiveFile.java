package org.ratsfaden.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.placing.SentAgain;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in one file: keeps the original, records the document and starts its journey, in one transaction. */
public final class ReceiveFile {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveFile.class);

    private final Documents documents;
    private final OriginalFiles originals;
    private final StepQueue queue;
    private final SentAgain sentAgain;
    private final IntakeLimits limits;
    private final Clock clock;
    private final Transactions transactions;
    private final Runnable wake;
    private final @Nullable Measures measures;

    /** @param wake called after a file was taken in, when that is committed: somebody may begin to read it */
    public ReceiveFile(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            SentAgain sentAgain,
            IntakeLimits limits,
            Clock clock,
            Transactions transactions,
            Runnable wake) {
        this(documents, originals, queue, sentAgain, limits, clock, transactions, wake, null);
    }

    private ReceiveFile(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            SentAgain sentAgain,
            IntakeLimits limits,
            Clock clock,
            Transactions transactions,
            Runnable wake,
            @Nullable Measures measures) {
        this.documents = documents;
        this.originals = originals;
        this.queue = queue;
        this.sentAgain = sentAgain;
        this.limits = limits;
        this.clock = clock;
        this.transactions = transactions;
        this.wake = wake;
        this.measures = measures;
    }

    /** The same front door, counting who comes. */
    public ReceiveFile countedBy(Measures counting) {
        return new ReceiveFile(documents, originals, queue, sentAgain, limits, clock, transactions, wake, counting);
    }

    /**
     * Takes in {@code file}. When it returns, file and document survive a crash.
     *
     * @throws IOException if the original cannot be kept; nothing is recorded then and the file may be sent again
     */
    public Receipt receive(IncomingFile file) throws IOException {
        Receipt receipt = receipt(file);
        if (measures != null) {
            measures.offered(file.bringer(), receipt.key());
        }
        return receipt;
    }

    private Receipt receipt(IncomingFile file) throws IOException {
        long bytes = Files.size(file.body());
        if (bytes == 0) {
            return new Receipt.Refused(Receipt.Reason.EMPTY, "0");
        }
        if (bytes > limits.maxBytes()) {
            return new Receipt.Refused(Receipt.Reason.TOO_LARGE, Long.toString(bytes));
        }
        ContentHash hash = ContentHash.of(file.body());
        originals.keep(hash, file.body());
        Receipt receipt = record(hash, bytes, file);
        LOG.info(
                "file received by={} bytes={} outcome={} document={}",
                file.bringer(),
                bytes,
                receipt.key(),
                switch (receipt) {
                    case Receipt.Accepted(var document) -> document;
                    case Receipt.AlreadyHeld(var document, var _) -> document;
                    case Receipt.Refused(var _, var _) -> "none";
                });
        wake.run();
        return receipt;
    }

    /** Two senders may bring the same bytes at the same moment: whoever comes second finds them held at the second try. */
    private Receipt record(ContentHash hash, long bytes, IncomingFile file) throws IOException {
        try {
            return transactions.inOne(() -> firstOrAgain(hash, bytes, file));
        } catch (RuntimeException e) {
            LOG.info(
                    "file is offered once more by={} because={}",
                    file.bringer(),
                    e.getClass().getSimpleName());
            return transactions.inOne(() -> firstOrAgain(hash, bytes, file));
        }
    }

    private Receipt firstOrAgain(ContentHash hash, long bytes, IncomingFile file) throws IOException {
        List<Document> held = documents.ofFile(hash);
        Optional<Document> meant = sentAgain.meant(held, file.declared(), file.sender());
        if (meant.isPresent()) {
            Document known = meant.get();
            return new Receipt.AlreadyHeld(
                    known.id(),
                    sentAgain.again(known, file.declared(), file.source()).orElse(null));
        }
        Document document = received(hash, file, sentAgain.declared(held, file.declared()));
        if (held.isEmpty()) {
            documents.add(document, bytes);
        } else {
            documents.addAnother(document);
        }
        if (!held.isEmpty() || !originals.holds(hash)) {
            originals.keep(hash, file.body()); // it may have been taken away before this transaction held the file
        }
        sentAgain.ask(held, document.id(), file.declared(), file.source());
        queue.add(new Step.Read(document.id()));
        return new Receipt.Accepted(document.id());
    }

    private Document received(ContentHash hash, IncomingFile file, Visibility declared) {
        return Document.received(
                hash, new Arrival(file.name(), file.source(), file.sourceUrl(), declared, clock.instant()));
    }
}
