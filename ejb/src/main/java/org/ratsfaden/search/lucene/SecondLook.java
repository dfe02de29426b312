package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Puts the best hits in order once more, by how much their words resemble those of the query, four letters at a time: "Beschulung"
 * and "Schulplatz" have something in common that no stem shows. To find by so short pieces would be to look at nearly every document;
 * to look at a few once more is cheap.
 */
final class SecondLook {

    /** So many hits are looked at again. */
    static final int HITS = 50;

    /** With fewer words each is meant as it stands, and related words count more than resembling ones. */
    private static final int WORDS_OF_A_QUESTION = 4;

    /** Of a longer text the first are enough; Lucene takes no more than 1,024. */
    private static final int MOST_PIECES = 512;

    private final German german;
    private final Weights weights;

    SecondLook(German german, Weights weights) {
        this.german = german;
        this.weights = weights;
    }

    /** @param top by their scores, then by something else, which decides here too among hits that are alike */
    TopFieldDocs at(TopFieldDocs top, Wishes wishes, IndexSearcher searcher) throws IOException {
        int looked = Math.min(HITS, top.scoreDocs.length);
        List<String> words = words(wishes);
        if (looked < 2 || words.isEmpty()) {
            return top;
        }
        Map<Integer, Float> likeness = likeness(Arrays.copyOf(top.scoreDocs, looked), pieces(words), searcher);
        ScoreDoc[] again = top.scoreDocs.clone();
        Arrays.setAll(again, i -> i < looked ? raised((FieldDoc) again[i], likeness) : again[i]);
        Arrays.sort(again, 0, looked, Comparator.comparing(SecondLook::score).reversed());
        return new TopFieldDocs(top.totalHits, again, top.fields);
    }

    private static FieldDoc raised(FieldDoc hit, Map<Integer, Float> likeness) {
        Object[] fields = hit.fields.clone();
        fields[0] = score(hit) + likeness.getOrDefault(hit.doc, 0f);
        return new FieldDoc(hit.doc, hit.score, fields, hit.shardIndex);
    }

    private static Float score(ScoreDoc hit) {
        return (Float) ((FieldDoc) hit).fields[0];
    }

    private static Map<Integer, Float> likeness(ScoreDoc[] hits, Query pieces, IndexSearcher searcher)
            throws IOException {
        QueryRescorer rescorer = new QueryRescorer(pieces) {
            @Override
            protected float combine(float before, boolean matches, float likeness) {
                return matches ? likeness : 0;
            }
        };
        Map<Integer, Float> found = new HashMap<>();
        for (ScoreDoc hit : rescorer.rescore(searcher, new TopDocs(null, hits), hits.length).scoreDocs) {
            found.put(hit.doc, hit.score);
        }
        return found;
    }

    private static List<String> words(Wishes wishes) {
        return Stream.concat(wishes.required().stream(), wishes.optional().stream())
                .flatMap(wish -> wish instanceof Wish.Word(var text) ? Stream.of(text) : Stream.of())
                .distinct()
                .toList();
    }

    private Query pieces(List<String> words) {
        double each = words.size() < WORDS_OF_A_QUESTION ? weights.pieces() / 4 : weights.pieces();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.stream()
                .flatMap(word -> german.pieces(word).stream()
                        .map(piece -> WordQueries.term(Fields.PIECES, piece, each * weight(word))))
                .limit(MOST_PIECES)
                .forEach(piece -> query.add(piece, Occur.SHOULD));
        return query.build();
    }

    private double weight(String word) {
        return FunctionWords.holds(word) ? weights.function() : 1;
    }
}
