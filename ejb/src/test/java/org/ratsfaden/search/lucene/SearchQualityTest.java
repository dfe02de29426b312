package org.ratsfaden.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Entry;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.file.RelatedWordsFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures nDCG@10 beside plain Lucene: GermanAnalyzer, BM25, one field. The floors lie a little below what was reached. */
class SearchQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(SearchQualityTest.class);

    @TempDir
    Path folder;

    @Test
    void councilTextsAreFoundBetterThanByPlainLucene() throws Exception {
        LabelledTexts texts = LabelledTexts.councilTexts();

        double ours = ours(texts, "council texts");
        double plain = plain(texts, "council texts");

        assertThat(ours).isGreaterThan(0.86).isGreaterThan(plain + 0.18);
    }

    @Test
    void questionsAreAnsweredBetterThanByPlainLucene() throws Exception {
        LabelledTexts texts = LabelledTexts.encyclopediaTexts();

        double ours = ours(texts, "encyclopedia");
        double plain = plain(texts, "encyclopedia");

        assertThat(ours).isGreaterThan(0.944).isGreaterThan(plain + 0.011);
    }

    private double ours(LabelledTexts texts, String name) throws IOException {
        KnownTexts pages = new KnownTexts();
        try (LuceneSearchIndex index = new LuceneSearchIndex(
                folder, pages, new RelatedWordsFiles(folder.resolve("none"), Clock.systemUTC()), Clock.systemUTC())) {
            List<IndexChange> changes = new ArrayList<>();
            for (LabelledTexts.Text text : texts.texts()) {
                Entry entry = EntrySamples.entry(
                        text.id(), EntrySamples.PUBLIC, EntrySamples.description(text.title()), text.text());
                changes.add(new IndexChange.Put(entry, changes.size() + 1));
            }
            index.apply(changes);
            return mean(
                    texts,
                    name + ", ours",
                    question -> index
                            .search(new SearchQuery(
                                    question, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 10, EntrySamples.ANYBODY))
                            .hits()
                            .stream()
                            .map(Hit::id)
                            .toList());
        }
    }

    private static double plain(LabelledTexts texts, String name) throws IOException {
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
                return mean(texts, name + ", plain", question -> {
                    Query query = builder.createBooleanQuery("text", question);
                    List<DocumentId> found = new ArrayList<>();
                    for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
                        found.add(DocumentId.parse(searcher.storedFields()
                                        .document(hit.doc)
                                        .get("id"))
                                .orElseThrow());
                    }
                    return found;
                });
            }
        }
    }

    private interface Search {
        List<DocumentId> find(String question) throws IOException;
    }

    private static double mean(LabelledTexts texts, String name, Search search) throws IOException {
        double sum = 0;
        long start = System.nanoTime();
        for (Map.Entry<String, Map<DocumentId, Integer>> question :
                texts.questions().entrySet()) {
            sum += ndcg(search.find(question.getKey()), question.getValue());
        }
        double mean = sum / texts.questions().size();
        long micros = (System.nanoTime() - start) / 1_000 / texts.questions().size();
        LOG.info("nDCG@10 of {}: {}, {} µs per search", name, String.format(Locale.ROOT, "%.3f", mean), micros);
        return mean;
    }

    private static double ndcg(List<DocumentId> found, Map<DocumentId, Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(10, found.size()); i++) {
            gain += gain(grades.getOrDefault(found.get(i), 0), i);
        }
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i), i);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }
}
