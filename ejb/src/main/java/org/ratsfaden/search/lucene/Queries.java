package org.ratsfaden.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ratsfaden.search.lucene.NumberRuns.Run;

/**
 * Makes Lucene queries from wishes. The weights come from a study on three collections (issue 5) and are checked by
 * {@code SearchQualityTest}.
 */
final class Queries {

    private static final float EXACT = 0.5f;
    private static final float PARTS = 0.5f;
    private static final float TITLE = 1f;
    private static final float ABOUT = 0.5f;
    private static final float PAIR = 0.3f;
    /** Above whatever words can score, so that the document with this very number comes first. */
    private static final float OWN_REFERENCE = 1_000f;

    private static final float REFERENCE = 4f;

    /** How many words may stand between a pair. */
    private static final int PAIR_SLOP = 8;
    /** Pairs looked at; of a whole sentence the first are enough. */
    private static final int MOST_PAIRS = 8;

    private final German german;

    Queries(German german) {
        this.german = german;
    }

    /** How many of the optional wishes a hit must have. */
    enum Strictness {
        ALL,
        MOST,
        ANY;

        int of(int wishes) {
            return switch (this) {
                case ALL -> wishes;
                case MOST -> (wishes * 2 + 2) / 3;
                case ANY -> Math.min(1, wishes);
            };
        }
    }

    Query query(Wishes wishes, Strictness strictness) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!wishes.optional().isEmpty()) {
            query.add(optional(wishes.optional(), strictness), Occur.MUST);
        }
        wishes.required().forEach(wish -> query.add(query(wish, Strictness.ALL), Occur.MUST));
        wishes.excluded().forEach(wish -> query.add(excluding(wish), Occur.MUST_NOT));
        if (wishes.optional().isEmpty() && wishes.required().isEmpty()) {
            query.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        }
        pairs(wishes.optional()).forEach(pair -> query.add(pair, Occur.SHOULD));
        return query.build();
    }

    /** Whoever excludes bridges does not exclude the building of bridges: parts of compounds do not count here. */
    private Query excluding(Wish wish) {
        return wish instanceof Wish.Word(var text)
                ? new BooleanQuery.Builder()
                        .add(term(Fields.EXACT, text, 1), Occur.SHOULD)
                        .add(term(Fields.STEM, german.stem(text), 1), Occur.SHOULD)
                        .add(term(Fields.ABOUT, german.stem(text), 1), Occur.SHOULD)
                        .build()
                : query(wish, Strictness.ALL);
    }

    private Query optional(List<Wish> wishes, Strictness strictness) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wishes.forEach(wish -> query.add(query(wish, strictness), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(strictness.of(wishes.size())).build();
    }

    private Query query(Wish wish, Strictness strictness) {
        return switch (wish) {
            case Wish.Word(var text) -> word(text, strictness);
            case Wish.Phrase(var words) -> phrase(words);
            case Wish.Beginning(var text) -> beginning(text);
            case Wish.Reference(var runs, var words) -> reference(runs, words);
            case Wish.AnyOf(var wishes) -> join(wishes, Occur.SHOULD, strictness);
            case Wish.AllOf(var wishes) -> join(wishes, Occur.MUST, strictness);
        };
    }

    private Query join(List<? extends Wish> wishes, Occur occur, Strictness strictness) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wishes.forEach(wish -> query.add(query(wish, strictness), occur));
        return query.build();
    }

    private Query word(String text, Strictness strictness) {
        String stem = german.stem(text);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(term(Fields.EXACT, text, EXACT), Occur.SHOULD)
                .add(term(Fields.STEM, stem, 1), Occur.SHOULD)
                .add(term(Fields.TITLE, stem, TITLE), Occur.SHOULD)
                .add(term(Fields.ABOUT, stem, ABOUT), Occur.SHOULD);
        List<String> parts = german.partStems(text);
        if (parts.isEmpty()) {
            return query.add(term(Fields.PARTS, stem, PARTS), Occur.SHOULD).build();
        }
        Strictness among = german.endsTellingly(text) ? strictness : Strictness.ALL;
        return query.add(parts(Fields.PARTS, parts, among), Occur.SHOULD)
                .add(parts(Fields.TITLE, parts, among), Occur.SHOULD)
                .build();
    }

    /** All parts, or when less will do at least the last, which says what the thing is: an Unterkunft, a Lotse. */
    private static Query parts(String field, List<String> parts, Strictness strictness) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Occur before = strictness == Strictness.ALL ? Occur.MUST : Occur.SHOULD;
        parts.subList(0, parts.size() - 1).forEach(part -> query.add(term(field, part, PARTS), before));
        return query.add(term(field, parts.getLast(), PARTS), Occur.MUST).build();
    }

    private Query phrase(List<German.Word> words) {
        return new BooleanQuery.Builder()
                .add(phrase(Fields.STEM, words), Occur.SHOULD)
                .add(phrase(Fields.TITLE, words), Occur.SHOULD)
                .add(phrase(Fields.ABOUT, words), Occur.SHOULD)
                .build();
    }

    private Query phrase(String field, List<German.Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int position = 0;
        for (German.Word word : words) {
            position += word.gap();
            phrase.add(new Term(field, german.stem(word.text())), position);
        }
        return phrase.build();
    }

    private static Query beginning(String text) {
        return new PrefixQuery(new Term(Fields.EXACT, text));
    }

    private Query reference(List<Run> runs, List<Wish.Word> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(
                        constant(new TermQuery(new Term(Fields.REFERENCE, NumberRuns.key(runs))), OWN_REFERENCE),
                        Occur.SHOULD)
                .add(constant(numbers(runs), REFERENCE), Occur.SHOULD);
        if (runs.size() > 2 && !runs.getFirst().isNumber()) {
            query.add(constant(numbers(runs.subList(1, runs.size())), REFERENCE / 2), Occur.SHOULD);
        }
        if (!words.isEmpty()) {
            query.add(join(words, Occur.MUST, Strictness.ALL), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query numbers(List<Run> runs) {
        return new PhraseQuery(Fields.NUMBERS, runs.stream().map(Run::text).toArray(String[]::new));
    }

    /** Neighbours in the query that stand near each other in the text. */
    private List<Query> pairs(List<Wish> wishes) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < wishes.size() && pairs.size() < MOST_PAIRS; i++) {
            if (wishes.get(i - 1) instanceof Wish.Word(var first) && wishes.get(i) instanceof Wish.Word(var second)) {
                pairs.add(new BoostQuery(
                        new PhraseQuery(PAIR_SLOP, Fields.STEM, german.stem(first), german.stem(second)), PAIR));
            }
        }
        return pairs;
    }

    private static Query term(String field, String text, float boost) {
        TermQuery term = new TermQuery(new Term(field, text));
        return boost == 1 ? term : new BoostQuery(term, boost);
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }
}
