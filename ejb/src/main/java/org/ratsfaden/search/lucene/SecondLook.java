package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final German german;
    private final Weights weights;

    SecondLook(German german, Weights weights) {
        this.german = german;
        this.weights = weights;
    }

    /** @param top by their scores, then by something else, which decides here too among hits that are alike */
    TopFieldDocs at(TopFieldDocs top, Wishes wishes, IndexSearcher searcher) throws IOException {
        int looked = Math.min(HITS, top.scoreDocs.length);
        Set<String> words = words(wishes);
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

    private static Set<String> words(Wishes wishes) {
        return Stream.concat(wishes.required().stream(), wishes.optional().stream())
                .flatMap(wish -> wish instanceof Wish.Word(var text) ? Stream.of(text) : Stream.of())
                .collect(Collectors.toSet());
    }

    private Query pieces(Set<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double each = words.size() < WORDS_OF_A_QUESTION ? weights.pieces() / 4 : weights.pieces();
        for (String word : words) {
            double weight = each * (FunctionWords.holds(word) ? weights.function() : 1);
            german.pieces(word).forEach(piece -> query.add(WordQueries.term(Fields.PIECES, piece, weight), Occur.SHOULD));
        }
        return query.build();
    }
}
