package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;

/** Our search, and Lucene as it comes, asked the same questions about the same texts. */
final class Contenders {

    private Contenders() {}

    /** @param folder an empty one */
    static Quality ours(LabelledTexts texts, Path folder, RelatedWords related, Weights weights) throws IOException {
        try (LuceneSearchIndex index =
                new LuceneSearchIndex(folder, new KnownTexts(), () -> related, Clock.systemUTC(), weights)) {
            List<IndexChange> changes = new ArrayList<>();
            for (LabelledTexts.Text text : texts.texts()) {
                Entry entry = EntrySamples.entry(
                        text.id(), EntrySamples.PUBLIC, EntrySamples.description(text.title()), text.text());
                changes.add(new IndexChange.Put(entry, changes.size() + 1));
            }
            index.apply(changes);
            return Quality.of(texts, question -> firstTen(index, question));
        }
    }

    static List<DocumentId> firstTen(LuceneSearchIndex index, String question) throws IOException {
        SearchQuery query =
                new SearchQuery(question, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 10, EntrySamples.ANYBODY);
        return index.search(query).hits().stream().map(Hit::id).toList();
    }

    /** One field, GermanAnalyzer, BM25, any of the words. */
    static Quality plainLucene(LabelledTexts texts) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                GermanAnalyzer german = new GermanAnalyzer()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(german))) {
                for (LabelledTexts.Text text : texts.texts()) {
                    Document document = new Document();
                    document.add(new StringField("id", text.id().toString(), Field.Store.YES));
                    document.add(new TextField("text", text.title() + "\n" + text.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                QueryBuilder builder = new QueryBuilder(german);
                return Quality.of(texts, question -> firstTen(searcher, builder.createBooleanQuery("text", question)));
            }
        }
    }

    private static List<DocumentId> firstTen(IndexSearcher searcher, Query query) throws IOException {
        List<DocumentId> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
            String id = searcher.storedFields().document(hit.doc).get("id");
            found.add(DocumentId.parse(id).orElseThrow());
        }
        return found;
    }
}
