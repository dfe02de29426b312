package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchIndex;
import org.ratsfaden.search.SearchIndexContract;

class LuceneSearchIndexTest implements SearchIndexContract {

    @TempDir
    Path folder;

    private final KnownTexts texts = new KnownTexts();
    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneSearchIndex(
                folder, texts, () -> RelatedWords.NONE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Override
    public SearchIndex index() {
        return index;
    }

    @Override
    public KnownTexts texts() {
        return texts;
    }
}
