package org.ratsfaden.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.search.lucene.GermanTerms;

/** What comparing one document costs at 50 concepts with 500 chapters, against one raw Lucene query over these chapters. */
final class LinkingCost {

    private static final int CONCEPTS = 50;
    private static final int CHAPTERS = 10;
    private static final int ROUNDS = 7;
    private static final int BEST = 10;
    private static final String FIELD = "text";

    private static final List<String> SUBJECTS =
            List.of("Integrationskonzept", "Klimaschutzkonzept", "Seniorenkonzept", "Jugendkonzept", "Sportkonzept");
    private static final List<String> TITLES = List.of(
            "Sprache",
            "Unterbringung",
            "Ausbildung",
            "Bildung",
            "Teilhabe",
            "Gesundheit",
            "Mobilität",
            "Energie",
            "Ehrenamt",
            "Digitalisierung");

    private LinkingCost() {}

    /** @param model whose chapters' texts are used again and again */
    static void report(List<Candidate> documents, ConceptText model) {
        List<ConceptText> concepts =
                IntStream.range(0, CONCEPTS).mapToObj(i -> concept(i, model)).toList();
        SuggestLinks links = new SuggestLinks(new CouncilWords(new GermanTerms()), concepts, List.of());
        IndexSearcher chapters = indexed(concepts);
        QueryBuilder queries = new QueryBuilder(new GermanAnalyzer());
        double comparing = microseconds(documents, links::forDocument);
        double byText = microseconds(documents, document -> search(chapters, queries, text(document)));
        double byTitle = microseconds(documents, document -> search(chapters, queries, title(document)));
        IO.println(
                "comparing one document with %d concepts (%d chapters): %.0f µs; one Lucene query over the chapters with its text %.0f µs (%.1f ×), with its title %.0f µs (%.1f ×)"
                        .formatted(
                                CONCEPTS,
                                CONCEPTS * CHAPTERS,
                                comparing,
                                byText,
                                comparing / byText,
                                byTitle,
                                comparing / byTitle));
    }

    private static ConceptText concept(int number, ConceptText model) {
        List<Chapter> texts = model.fields();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < CHAPTERS; i++) {
            Chapter text = texts.get((number + i) % texts.size());
            Chapter named = Chapter.named(String.valueOf(i + 1), TITLES.get(i), null);
            chapters.add(new Chapter(
                    named.key(), named.number(), named.title(), true, 1, 0, 0, text.text(), text.measures(), null));
        }
        String title = SUBJECTS.get(number % SUBJECTS.size()) + " " + number;
        return new ConceptText(String.valueOf(number), title, "Landkreis Mittelau", chapters);
    }

    private static IndexSearcher indexed(List<ConceptText> concepts) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new GermanAnalyzer()))) {
                for (ConceptText concept : concepts) {
                    for (Chapter chapter : concept.chapters()) {
                        Document document = new Document();
                        document.add(new TextField(FIELD, chapter.title() + " " + chapter.text(), Store.NO));
                        writer.addDocument(document);
                    }
                }
            }
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    private static void search(IndexSearcher chapters, QueryBuilder queries, String words) {
        Query query = queries.createBooleanQuery(FIELD, words);
        try {
            if (query != null) {
                chapters.search(query, BEST);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory", e);
        }
    }

    private static String text(Candidate document) {
        return document.pages().stream()
                .flatMap(page -> Arrays.stream(page.text().split("[^\\p{L}]+")))
                .distinct()
                .limit(IndexSearcher.getMaxClauseCount() / 2)
                .collect(Collectors.joining(" "));
    }

    private static String title(Candidate document) {
        return document.titleWords().isBlank() ? "Sitzung" : document.titleWords();
    }

    /** For one document, in the fastest of some rounds over all. */
    private static double microseconds(List<Candidate> documents, Consumer<Candidate> work) {
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            documents.forEach(work);
            fastest = Math.min(fastest, (System.nanoTime() - begun) / 1_000.0 / documents.size());
        }
        return fastest;
    }
}
