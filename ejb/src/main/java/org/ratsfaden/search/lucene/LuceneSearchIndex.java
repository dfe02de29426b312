package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.FreshIndex;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.Mark;
import org.ratsfaden.search.Ordered;
import org.ratsfaden.search.PageTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.Shelved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two Lucene indexes, public and internal (decisions.md 9 and 10): the {@link Edition} that its folder calls the current one.
 * One instance per folder.
 *
 * <p>What {@link #apply} was told is committed to disk with the first change a second after the last commit, or after a
 * thousand changes; what comes last before a pause waits for {@link #flush}.
 *
 * <p>Whoever writes, from whatever thread, waits for those who write before. Searching waits for nobody. An index that a full
 * disk has closed is opened again by the next one who writes.
 */
public final class LuceneSearchIndex implements SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchIndex.class);

    private final Clock clock;
    private final German german = new German();
    private final Editions editions;
    private final Views views;
    private final Finder finder;

    private final Object writing = new Object();
    private Edition edition;
    private Path folderOfEdition;
    private @Nullable Beside beside;
    private volatile long containedSeq;
    /** What is contained in what searches see; higher than {@link #containedSeq} while something is learnt again. */
    private long shownSeq;

    /**
     * @param folder is made if it does not exist; nobody else writes there
     * @param related asked at every search; hands out the same instance until the list changes
     */
    public LuceneSearchIndex(Path folder, PageTexts texts, Supplier<RelatedWords> related, Clock clock)
            throws IOException {
        this(folder, texts, related, clock, Weights.CHOSEN);
    }

    /** With other weights, to measure what each is worth. */
    LuceneSearchIndex(Path folder, PageTexts texts, Supplier<RelatedWords> related, Clock clock, Weights weights)
            throws IOException {
        this.clock = clock;
        editions = new Editions(folder);
        folderOfEdition = editions.current();
        edition = new Edition(folderOfEdition, german.forIndexing(), clock);
        editions.tidy();
        containedSeq = edition.writtenSeq();
        shownSeq = containedSeq;
        views = new Views(edition);
        finder = new Finder(german, texts, related, weights);
    }

    @Override
    public void apply(List<IndexChange> changes) throws IOException {
        writing(() -> {
            edition.write(changes);
            show();
            containedSeq = edition.writtenSeq();
            edition.commitIfDue();
        });
    }

    private interface Deed {

        void run() throws IOException;
    }

    private void writing(Deed deed) throws IOException {
        synchronized (writing) {
            asFailure(() -> {
                if (edition.openAgain()) {
                    containedSeq = edition.writtenSeq();
                    LOG.warn(
                            "index was closed by a failure, is open again contained={} shown={}",
                            containedSeq,
                            shownSeq);
                }
                deed.run();
            });
        }
    }

    /** Not the fault of whoever wrote: the index has closed itself on a disk that failed. */
    private static void asFailure(Deed deed) throws IOException {
        try {
            deed.run();
        } catch (AlreadyClosedException e) {
            throw new IOException("the index has closed itself", e);
        }
    }

    /** Searches go on seeing what they saw until all of it has been learnt again: what was hidden since must not come back. */
    private void show() throws IOException {
        if (edition.writtenSeq() >= shownSeq) {
            views.maybeRefreshBlocking();
            shownSeq = edition.writtenSeq();
        }
    }

    @Override
    public void clear() throws IOException {
        writing(() -> {
            edition.clear();
            views.maybeRefreshBlocking();
            shownSeq = 0;
            containedSeq = 0;
            edition.commit();
        });
    }

    @Override
    public long containedSeq() {
        return containedSeq;
    }

    @Override
    public SearchResult search(SearchQuery query) throws IOException {
        return views.read(view -> finder.search(query, view));
    }

    @Override
    public Ordered order(SearchQuery query, int most) throws IOException {
        return views.read(view -> finder.order(query, most, view));
    }

    @Override
    public List<String> suggest(String typed, Reader reader) throws IOException {
        return views.read(view -> finder.suggest(typed, reader, view));
    }

    @Override
    public List<Mark> marks(String words, String text, Reader reader) throws IOException {
        return views.read(view -> finder.marks(words, text, reader, view));
    }

    @Override
    public List<Hit> similar(DocumentId id, List<String> pages, Reader reader, int most) throws IOException {
        return views.read(view -> finder.similar(id, pages, reader, most, view));
    }

    @Override
    public List<Shelved> inventory() throws IOException {
        return views.read(Inventory::of);
    }

    @Override
    public List<Shelved> inventory(DocumentId id) throws IOException {
        return views.read(view -> Inventory.of(view, id));
    }

    @Override
    public FreshIndex buildBeside() throws IOException {
        synchronized (writing) {
            if (beside != null) {
                throw new IllegalStateException("an index is being built already");
            }
            beside = new Beside(editions.next());
            return beside;
        }
    }

    @Override
    public void flush() throws IOException {
        writing(() -> edition.commit());
    }

    @Override
    public void close() throws IOException {
        synchronized (writing) {
            try (Edition _ = edition;
                    views) {
                edition.commit();
            }
        }
    }

    /** The edition that is being built. */
    private final class Beside implements FreshIndex {

        private final Path folder;
        private final Edition fresh;
        private boolean hasTakenOver;

        Beside(Path folder) throws IOException {
            this.folder = folder;
            Editions.delete(folder);
            try {
                fresh = new Edition(folder, german.forIndexing(), clock);
            } catch (IOException | RuntimeException e) {
                Editions.discard(folder);
                throw e;
            }
        }

        /** Not committed before it takes over: until then nobody would miss it. */
        @Override
        public void apply(List<IndexChange> changes) throws IOException {
            asFailure(() -> fresh.write(changes));
        }

        @Override
        public long containedSeq() {
            return fresh.writtenSeq();
        }

        @Override
        public void flush() throws IOException {
            asFailure(fresh::commit);
        }

        @Override
        public void takeOver(long seq) throws IOException {
            synchronized (writing) {
                fresh.knowsOfNothingElse(seq);
                if (fresh.writtenSeq() < Math.max(shownSeq, edition.writtenSeq())) {
                    throw new IllegalStateException("the fresh index contains %d, but the other one %d"
                            .formatted(fresh.writtenSeq(), Math.max(shownSeq, edition.writtenSeq())));
                }
                fresh.commit();
                editions.makeCurrent(folder);
                hasTakenOver = true;
                Edition before = edition;
                Path folderBefore = folderOfEdition;
                edition = fresh;
                folderOfEdition = folder;
                views.turnTo(fresh);
                containedSeq = fresh.writtenSeq();
                shownSeq = containedSeq;
                before.close();
                Editions.discard(folderBefore);
            }
        }

        @Override
        public void close() throws IOException {
            synchronized (writing) {
                beside = null;
            }
            if (!hasTakenOver) {
                try {
                    fresh.close();
                } finally {
                    Editions.discard(folder);
                }
            }
        }
    }
}
