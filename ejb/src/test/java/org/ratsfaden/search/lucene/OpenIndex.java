package org.ratsfaden.search.lucene;

import static org.ratsfaden.search.EntrySamples.ANYBODY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchResult;

/** An index that learns what a test tells it and answers anybody. */
final class OpenIndex implements AutoCloseable {

    final LuceneSearchIndex index;
    private final KnownTexts texts = new KnownTexts();

    OpenIndex(Path folder, RelatedWords related, Clock clock) throws IOException {
        index = new LuceneSearchIndex(folder, texts, () -> related, clock);
    }

    void learn(Entry... entries) throws IOException {
        Arrays.stream(entries).forEach(texts::know);
        List<IndexChange> changes = new ArrayList<>();
        for (Entry entry : entries) {
            changes.add(new IndexChange.Put(entry, changes.size() + 1));
        }
        index.apply(changes);
    }

    SearchResult answer(String words) throws IOException {
        return index.search(EntrySamples.words(words, ANYBODY));
    }

    List<DocumentId> found(String words) throws IOException {
        return answer(words).hits().stream().map(Hit::id).toList();
    }

    /** The first snippet of the first hit. */
    String snippet(String words) throws IOException {
        return answer(words).hits().getFirst().snippets().getFirst().html();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
