package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Looks for what speaks of the same as a text: by the words that it says more often than others do. */
final class SimilarDocuments {

    /** Words that tell; more of them find no better and take longer. */
    private static final int MOST_WORDS = 30;
    /** How many of these a document has to have, in percent: else it shares a name with the text, not a matter. */
    private static final int LEAST_PERCENT = 30;
    /** Characters of the text that are looked at. */
    private static final int LOOKED_AT = 60_000;

    private static final int SHORTEST = 3;

    private final German german;

    /** @param known whose words are rare or frequent: those everybody may know (decisions.md 9) */
    private final IndexReader known;

    SimilarDocuments(German german, IndexReader known) {
        this.german = german;
        this.known = known;
    }

    /** @param weight how much the text speaks of it */
    private record Telling(String stem, double weight, double rarity) {

        double worth() {
            return weight * rarity;
        }
    }

    Query query(List<String> pages) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Telling> words = telling(counted(pages));
        for (Telling word : words) {
            query.add(WordQueries.term(Fields.STEM, word.stem, word.weight), Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch((words.size() * LEAST_PERCENT + 99) / 100)
                .build();
    }

    private List<Telling> telling(Map<String, Integer> counts) throws IOException {
        List<Telling> words = new ArrayList<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            int documents = known.docFreq(new Term(Fields.STEM, count.getKey()));
            double rarity = Math.log(1 + (known.numDocs() - documents + 0.5) / (documents + 0.5));
            words.add(new Telling(count.getKey(), Math.sqrt(count.getValue()), rarity));
        }
        return words.stream()
                .sorted(Comparator.comparingDouble(Telling::worth).reversed().thenComparing(Telling::stem))
                .limit(MOST_WORDS)
                .toList();
    }

    private Map<String, Integer> counted(List<String> pages) {
        Map<String, Integer> counts = new HashMap<>();
        int left = LOOKED_AT;
        for (String page : pages) {
            if (left > 0) {
                count(page.substring(0, Math.min(left, page.length())), counts);
                left -= page.length();
            }
        }
        return counts;
    }

    private void count(String text, Map<String, Integer> counts) {
        try (TokenStream tokens = german.forIndexing().tokenStream(Fields.STEM, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.length() >= SHORTEST && Character.isLetter(term.charAt(0))) {
                    counts.merge(term.toString(), 1, Integer::sum);
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading words from memory", e);
        }
    }
}
