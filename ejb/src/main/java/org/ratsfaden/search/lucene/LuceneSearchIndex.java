package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.PageTexts;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.lucene.Entries.Written;

/**
 * Two Lucene indexes, {@code public} and {@code internal}, in the folders of these names (decisions.md 9 and 10). One instance
 * per folder.
 *
 * <p>What {@link #apply} was told is committed to disk with the first change a second after the last commit, or after a
 * thousand changes; what comes last before a pause waits for {@link #flush}.
 */
public final class LuceneSearchIndex implements SearchIndex {

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final int COMMIT_AFTER = 1_000;

    private final Clock clock;
    private final Shelf everybodys;
    private final Shelf internal;
    private final Views views;
    private final Finder finder;

    private final Object writing = new Object();
    private volatile long containedSeq;
    private long committedSeq;
    private int uncommitted;
    private Instant committedAt;

    /** @param folder is made if it does not exist; nobody else writes there */
    public LuceneSearchIndex(Path folder, PageTexts texts, Clock clock) throws IOException {
        this.clock = clock;
        German german = new German();
        everybodys = Shelf.open(folder.resolve("public"), german.forIndexing());
        internal = Shelf.open(folder.resolve("internal"), german.forIndexing());
        // between the two commits the server may have stopped: what only one of them contains is learnt again
        containedSeq = Math.min(everybodys.committedSeq(), internal.committedSeq());
        if (containedSeq == 0) { // one begins anew: what the other holds may have been hidden since
            everybodys.clear();
            internal.clear();
        }
        views = new Views(everybodys, internal);
        finder = new Finder(german, texts);
        committedSeq = containedSeq;
        committedAt = clock.instant();
    }

    @Override
    public void apply(List<IndexChange> changes) throws IOException {
        synchronized (writing) {
            long seq = containedSeq;
            for (IndexChange change : changes) {
                write(change);
                seq = Math.max(seq, change.indexSeq());
            }
            boolean erases = changes.stream().anyMatch(IndexChange.Erase.class::isInstance);
            if (erases) {
                everybodys.expunge();
                internal.expunge();
            }
            views.maybeRefreshBlocking();
            containedSeq = seq;
            uncommitted += changes.size();
            if (erases) {
                commit();
                everybodys.deleteUnused();
                internal.deleteUnused();
            } else if (uncommitted >= COMMIT_AFTER || !clock.instant().isBefore(committedAt.plus(COMMIT_EVERY))) {
                commit();
            }
        }
    }

    /** The public index first: what is no longer public must never be there any more once it is inside. */
    private void write(IndexChange change) throws IOException {
        String id = change.id().toString();
        Written written = switch (change) {
            case IndexChange.Put(var entry, var _) -> Entries.written(entry);
            case IndexChange.Remove(var _, var _), IndexChange.Erase(var _, var _) -> new Written(List.of(), List.of());
        };
        everybodys.replace(id, written.everybodys());
        internal.replace(id, written.internal());
    }

    private void commit() throws IOException {
        if (committedSeq != containedSeq || uncommitted > 0) {
            everybodys.commit(containedSeq);
            internal.commit(containedSeq);
        }
        committedSeq = containedSeq;
        uncommitted = 0;
        committedAt = clock.instant();
    }

    @Override
    public void clear() throws IOException {
        synchronized (writing) {
            everybodys.clear();
            internal.clear();
            views.maybeRefreshBlocking();
            containedSeq = 0;
            commit();
        }
    }

    @Override
    public long containedSeq() {
        return containedSeq;
    }

    @Override
    public SearchResult search(SearchQuery query) throws IOException {
        View view = views.acquire();
        try {
            return finder.search(query, view);
        } finally {
            views.release(view);
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (writing) {
            commit();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (writing) {
            try (everybodys;
                    internal;
                    views) {
                commit();
            }
        }
    }
}
