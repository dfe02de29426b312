package org.ratsfaden.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene as it comes, on the portal's own public index: no HTTP, no database, no rights. Its parts off the shelf, one thread,
 * nothing kept from query to query but the open index, the facets' names and the texts in memory.
 */
final class RawLucene implements AutoCloseable {

    private static final int HITS = 20;
    private static final int PASSAGES = 2;
    /** What the portal's own queries look into, too; they have three more kinds of clauses. */
    private static final String[] FIELDS = {"stem", "parts", "title", "about"};

    private static final List<String> FACETS = List.of("kind", "body", "committee");

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer german = new GermanStems();
    private final List<StringDocValuesReaderState> facetNames = new ArrayList<>();
    private final UnifiedHighlighter marking;
    private final Portal portal;
    private final Map<String, String> texts = new HashMap<>();

    /**
     * @param index folder of the public index, which the portal has open as well
     * @param portal is asked for the text of a hit the first time it is shown
     */
    RawLucene(Path index, Portal portal) throws IOException {
        this.portal = portal;
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
        marking = new MarkingFromMemory(UnifiedHighlighter.builder(searcher, german), searcher, this::text);
        for (String facet : FACETS) {
            facetNames.add(new StringDocValuesReaderState(reader, facet));
        }
    }

    int documents() {
        return reader.numDocs();
    }

    int segments() {
        return reader.leaves().size();
    }

    /** Parses, finds the best twenty, counts all, reads what is stored of the twenty. */
    void hitsOnly(Question question) throws IOException {
        TopDocs top = searcher.search(parsed(question), new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE));
        stored(top);
    }

    /** What the portal answers, too: besides the hits the four facets, and two passages of each hit, marked. */
    int sameAnswer(Question question) throws IOException {
        Query query = parsed(question);
        Object[] results = searcher.search(
                query,
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE), new FacetsCollectorManager()));
        TopDocs top = (TopDocs) results[0];
        stored(top);
        FacetsCollector all = (FacetsCollector) results[1];
        for (int i = 0; i < FACETS.size(); i++) {
            new StringValueFacetCounts(facetNames.get(i), all).getTopChildren(HITS, FACETS.get(i));
        }
        new LongValueFacetCounts("date", all).getTopChildren(HITS, "date");
        marking.highlight("stem", query, top, PASSAGES);
        return Math.toIntExact(top.totalHits.value());
    }

    private Query parsed(Question question) {
        MultiFieldQueryParser parser = new MultiFieldQueryParser(FIELDS, german);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        try {
            return parser.parse(question.words().replace("/", " "));
        } catch (ParseException e) {
            throw new IllegalArgumentException(question.words(), e);
        }
    }

    private List<Document> stored(TopDocs top) throws IOException {
        List<Document> hits = new ArrayList<>();
        for (var hit : top.scoreDocs) {
            hits.add(searcher.storedFields().document(hit.doc));
        }
        return hits;
    }

    private String text(String id) {
        return texts.computeIfAbsent(id, wanted -> {
            try {
                return portal.text(wanted);
            } catch (IOException e) {
                throw new UncheckedIOException("text of a hit", e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        reader.close();
        german.close();
    }
}
