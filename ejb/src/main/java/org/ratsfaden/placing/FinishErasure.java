package org.ratsfaden.placing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.placing.Erasure.Progress;
import org.ratsfaden.transaction.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is left of an erasure when the database has forgotten the document: the list, the original, its copies. */
public final class FinishErasure {

    private static final Logger LOG = LoggerFactory.getLogger(FinishErasure.class);

    private final RemoveFiles files;
    private final LocalCopies copies;
    private final Erasures erasures;
    private final Removals removals;
    private final Clock clock;
    private final Transactions transactions;

    public FinishErasure(
            RemoveFiles files,
            LocalCopies copies,
            Erasures erasures,
            Removals removals,
            Clock clock,
            Transactions transactions) {
        this.files = files;
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
        putOnList(erased);
        boolean last = files.unlessNeeded(erased.file(), copies::remove);
        transactions.inOne(() -> {
            erasures.of(erased.id()).ifPresent(erasure -> erasures.keep(finished(erasure)));
            return erased;
        });
        LOG.info("document erased document={} originalToo={}", erased.id(), last);
        files.letGo();
    }

    private void putOnList(Document erased) throws IOException {
        boolean listed = removals.all().stream()
                .anyMatch(line ->
                        line.kind() == Removal.Kind.ERASED && line.document().equals(erased.id()));
        if (!listed) {
            Ground ground = transactions.inOne(
                    () -> erasures.of(erased.id()).map(Erasure::ground).orElse(Ground.DATA_PROTECTION));
            removals.add(new Removal(clock.instant(), Removal.Kind.ERASED, erased.id(), erased.file(), ground));
        }
    }

    private Erasure finished(Erasure erasure) {
        Instant now = clock.instant();
        return switch (erasure.progress()) {
            case Progress.Ordered(var at) -> erasure.with(new Progress.Finished(at, now));
            case Progress.Proposed(var _, var _, var _), Progress.Finished(var _, var _) -> erasure;
        };
    }
}
