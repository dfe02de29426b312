package org.ratsfaden.placing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.placing.Erasure.Progress;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is left of an erasure when the database has forgotten the document: the list, the original, its copies. */
public final class FinishErasure {

    private static final Logger LOG = LoggerFactory.getLogger(FinishErasure.class);

    private final Documents documents;
    private final OriginalFiles originals;
    private final LocalCopies copies;
    private final Erasures erasures;
    private final Removals removals;
    private final Clock clock;
    private final Transactions transactions;

    public FinishErasure(
            Documents documents,
            OriginalFiles originals,
            LocalCopies copies,
            Erasures erasures,
            Removals removals,
            Clock clock,
            Transactions transactions) {
        this.documents = documents;
        this.originals = originals;
        this.copies = copies;
        this.erasures = erasures;
        this.removals = removals;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Goes on where it was left; the list first, so that the return of an older database brings nothing back.
     *
     * @throws IOException if the disk failed; to be called again
     */
    void finish(Document erased) throws IOException {
        removals.add(Removal.of(Removal.Kind.ERASED, erased, clock.instant()));
        boolean last = transactions.inOne(() -> removeOriginal(erased));
        if (last) {
            copies.remove(erased.file());
        }
        transactions.inOne(() -> {
            erasures.of(erased.id()).ifPresent(erasure -> erasures.keep(finished(erasure)));
            return erased;
        });
        LOG.info("document erased document={} originalToo={}", erased.id(), last);
    }

    /** While this transaction holds the file nobody else takes it in; other documents of the same bytes keep it. */
    private boolean removeOriginal(Document erased) throws IOException {
        boolean last = documents.ofFile(erased.file()).stream().allMatch(Document::isErased);
        if (last) {
            originals.remove(erased.file());
        }
        return last;
    }

    private Erasure finished(Erasure erasure) {
        Instant now = clock.instant();
        return switch (erasure.progress()) {
            case Progress.Ordered(var at) -> erasure.with(new Progress.Finished(at, now));
            case Progress.Proposed(var _, var _, var _), Progress.Finished(var _, var _) -> erasure;
        };
    }
}
