package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.FreshIndex;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.PageTexts;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.Shelved;

/**
 * Two Lucene indexes, public and internal (decisions.md 9 and 10): the {@link Edition} that its folder calls the current one.
 * One instance per folder.
 *
 * <p>What {@link #apply} was told is committed to disk with the first change a second after the last commit, or after a
 * thousand changes; what comes last before a pause waits for {@link #flush}.
 */
public final class LuceneSearchIndex implements SearchIndex {

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

    /** @param folder is made if it does not exist; nobody else writes there */
    public LuceneSearchIndex(Path folder, PageTexts texts, Clock clock) throws IOException {
        this.clock = clock;
        editions = new Editions(folder);
        folderOfEdition = editions.current();
        edition = new Edition(folderOfEdition, german.forIndexing(), clock);
        editions.tidy();
        containedSeq = edition.writtenSeq();
        views = new Views(edition);
        finder = new Finder(german, texts);
    }

    @Override
    public void apply(List<IndexChange> changes) throws IOException {
        synchronized (writing) {
            edition.write(changes);
            views.maybeRefreshBlocking();
            containedSeq = edition.writtenSeq();
            edition.commitIfDue();
        }
    }

    @Override
    public void clear() throws IOException {
        synchronized (writing) {
            edition.clear();
            views.maybeRefreshBlocking();
            containedSeq = 0;
            edition.commit();
        }
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
        synchronized (writing) {
            edition.commit();
        }
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
            fresh.write(changes);
        }

        @Override
        public long containedSeq() {
            return fresh.writtenSeq();
        }

        @Override
        public void flush() throws IOException {
            fresh.commit();
        }

        @Override
        public void takeOver() throws IOException {
            synchronized (writing) {
                if (fresh.writtenSeq() < edition.writtenSeq()) {
                    throw new IllegalStateException("the fresh index contains %d, but the other one %d"
                            .formatted(fresh.writtenSeq(), edition.writtenSeq()));
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
