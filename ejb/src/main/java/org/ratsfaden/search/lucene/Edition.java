package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.lucene.Entries.Written;

/**
 * One building of the two indexes, {@code public} and {@code internal}, in the folders of these names. Whoever writes holds the
 * lock of {@link LuceneSearchIndex}, or is the only one who knows it.
 */
final class Edition implements AutoCloseable {

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final int COMMIT_AFTER = 1_000;

    final Shelf everybodys;
    final Shelf internal;
    private final Clock clock;
    private long writtenSeq;
    private long committedSeq;
    private int uncommitted;
    /** Whether something was erased since the last commit. */
    private boolean erases;

    private Instant committedAt;

    /** @param folder is made if it does not exist */
    Edition(Path folder, Analyzer analyzer, Clock clock) throws IOException {
        this.clock = clock;
        everybodys = Shelf.open(folder.resolve("public"), analyzer);
        internal = openBeside(everybodys, folder.resolve("internal"), analyzer);
        // between the two commits the server may have stopped: what only one of them contains is learnt again
        writtenSeq = Math.min(everybodys.committedSeq(), internal.committedSeq());
        if (writtenSeq == 0) { // one begins anew: what the other holds may have been hidden since
            clearOrClose();
        }
        committedSeq = writtenSeq;
        committedAt = clock.instant();
    }

    /** A shelf that stayed open would lock its folder for as long as the server runs. */
    private static Shelf openBeside(Shelf first, Path folder, Analyzer analyzer) throws IOException {
        try {
            return Shelf.open(folder, analyzer);
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
    }

    private void clearOrClose() throws IOException {
        try {
            everybodys.clear();
            internal.clear();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The highest sequence number written; whether it is found yet is another matter. */
    long writtenSeq() {
        return writtenSeq;
    }

    /**
     * Opens again what a full or broken disk has closed. What was not on the disk is forgotten, and has to be learnt again;
     * {@link #writtenSeq} says from where.
     *
     * @return whether anything was closed
     */
    boolean openAgain() throws IOException {
        boolean wasClosed = false;
        for (Shelf shelf : List.of(everybodys, internal)) {
            if (!shelf.isOpen()) {
                shelf.reopen();
                writtenSeq = Math.min(writtenSeq, shelf.committedSeq());
                wasClosed = true;
            }
        }
        return wasClosed;
    }

    void write(List<IndexChange> changes) throws IOException {
        long seq = writtenSeq;
        for (IndexChange change : changes) {
            write(change);
            seq = Math.max(seq, change.indexSeq());
            erases |= change instanceof IndexChange.Erase;
        }
        if (erases) {
            everybodys.expunge();
            internal.expunge();
        }
        writtenSeq = seq;
        uncommitted += changes.size();
    }

    /** The public index first: what is no longer public must never be there any more once it is inside. */
    private void write(IndexChange change) throws IOException {
        String id = change.id().toString();
        Written written = switch (change) {
            case IndexChange.Put(var entry, var seq) -> Entries.written(entry, seq);
            case IndexChange.Remove(var _, var _), IndexChange.Erase(var _, var _) -> new Written(List.of(), List.of());
        };
        everybodys.replace(id, written.everybodys());
        internal.replace(id, written.internal());
    }

    /** Up to {@code seq} there is nothing that was not written. */
    void knowsOfNothingElse(long seq) {
        writtenSeq = Math.max(writtenSeq, seq);
    }

    void clear() throws IOException {
        everybodys.clear();
        internal.clear();
        writtenSeq = 0;
    }

    /** Commits if the last time was a second or a thousand changes ago, or if something was erased: until then it is on the disk. */
    void commitIfDue() throws IOException {
        if (erases || uncommitted >= COMMIT_AFTER || !clock.instant().isBefore(committedAt.plus(COMMIT_EVERY))) {
            commit();
        }
    }

    void commit() throws IOException {
        if (committedSeq != writtenSeq || uncommitted > 0) {
            everybodys.commit(writtenSeq);
            internal.commit(writtenSeq);
        }
        if (erases) {
            everybodys.deleteUnused();
            internal.deleteUnused();
            erases = false;
        }
        committedSeq = writtenSeq;
        uncommitted = 0;
        committedAt = clock.instant();
    }

    /** What was not committed is learnt again. */
    @Override
    public void close() throws IOException {
        try (everybodys) {
            internal.close();
        }
    }
}
