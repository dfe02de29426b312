package org.ratsfaden.search.lucene;

import static org.ratsfaden.search.lucene.WordQueries.term;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.lucene.NumberRuns.Run;

/** What is looked for in one field: numbers as typed, and names of committees. */
final class FieldQueries {

    /** Above whatever words can score, so that the document with this very number comes first. */
    private static final float OWN_REFERENCE = 1_000f;

    private static final float REFERENCE = 4f;

    /** Of a committee's name; shorter words are meant whole. */
    private static final int SHORTEST_BEGINNING = 4;

    private FieldQueries() {}

    /**
     * Committees are named in parts: gremium:Jugendhilfe is the Jugendhilfeausschuss, gremium:KSA what the letters stand for.
     *
     * @param otherNames what these words stand for, as stems
     */
    static Query committee(List<String> stems, List<List<String>> otherNames) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(begins(stems), Occur.SHOULD);
        otherNames.forEach(other -> any.add(begins(other), Occur.SHOULD));
        return any.build();
    }

    private static Query begins(List<String> stems) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        stems.forEach(stem -> all.add(
                stem.length() < SHORTEST_BEGINNING
                        ? term(Fields.ABOUT, stem, 1)
                        : new PrefixQuery(new Term(Fields.ABOUT, stem)),
                Occur.MUST));
        return all.build();
    }

    /** @param words what it is when nobody has written it as one number; {@code null} for nothing */
    static Query reference(List<Run> runs, @Nullable Query words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(
                        constant(new TermQuery(new Term(Fields.REFERENCE, NumberRuns.key(runs))), OWN_REFERENCE),
                        Occur.SHOULD)
                .add(constant(numbers(runs), REFERENCE), Occur.SHOULD);
        if (runs.size() > 2 && !runs.getFirst().isNumber()) {
            query.add(constant(numbers(runs.subList(1, runs.size())), REFERENCE / 2), Occur.SHOULD);
        }
        if (words != null) {
            query.add(words, Occur.SHOULD);
        }
        return query.build();
    }

    private static Query numbers(List<Run> runs) {
        return new PhraseQuery(Fields.NUMBERS, runs.stream().map(Run::text).toArray(String[]::new));
    }

    static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }
}
