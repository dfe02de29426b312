package org.ratsfaden.search.lucene;

import static org.ratsfaden.search.lucene.WordQueries.term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
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
import org.jspecify.annotations.Nullable;

/** Makes Lucene queries from wishes. */
final class Queries {

    /** How many words may stand between a pair. */
    private static final int PAIR_SLOP = 8;
    /** How far apart two words of the query may be that make a pair. */
    private static final int FURTHEST_PAIR = 2;
    /** Pairs looked at; of a whole sentence the first are enough. */
    private static final int MOST_PAIRS = 16;

    private final German german;
    private final WordQueries words;
    private final Weights weights;

    Queries(German german, WordQueries words, Weights weights) {
        this.german = german;
        this.words = words;
        this.weights = weights;
    }

    /** How many of the optional wishes a hit must have. */
    enum Strictness {
        ALL,
        MOST,
        ANY,
        /** Any of them, or what it may have been meant to be. */
        GUESSED;

        int of(int wishes) {
            return switch (this) {
                case ALL -> wishes;
                case MOST -> (wishes * 2 + 2) / 3;
                case ANY, GUESSED -> Math.min(1, wishes);
            };
        }
    }

    Query query(Wishes wishes, Strictness strictness) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!wishes.optional().isEmpty()) {
            query.add(optional(wishes.optional(), strictness), Occur.MUST);
        }
        for (Wish wish : wishes.required()) {
            query.add(query(wish, strictness == Strictness.ALL ? Strictness.ALL : Strictness.MOST), Occur.MUST);
        }
        for (Wish wish : wishes.excluded()) {
            query.add(excluding(wish), Occur.MUST_NOT);
        }
        if (wishes.optional().isEmpty() && wishes.required().isEmpty()) {
            query.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST);
        }
        pairs(wishes.optional()).forEach(pair -> query.add(pair, Occur.SHOULD));
        return query.build();
    }

    /** Whoever excludes bridges does not exclude the building of bridges: parts of compounds do not count here. */
    private Query excluding(Wish wish) throws IOException {
        return wish instanceof Wish.Word(var text)
                ? new BooleanQuery.Builder()
                        .add(term(Fields.EXACT, text, 1), Occur.SHOULD)
                        .add(term(Fields.STEM, german.stem(text), 1), Occur.SHOULD)
                        .add(term(Fields.ABOUT, german.stem(text), 1), Occur.SHOULD)
                        .build()
                : query(wish, Strictness.ALL);
    }

    private Query optional(List<Wish> wishes, Strictness strictness) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int counted = 0;
        int at = 0;
        List<Query> said = new ArrayList<>();
        while (at < wishes.size()) {
            int end = endOfEntry(wishes, at);
            if (end > at + 1) {
                query.add(entry(wishes.subList(at, end), strictness), Occur.SHOULD);
                counted++;
            } else if (isFunctionWord(wishes.get(at))) {
                said.add(query(wishes.get(at), strictness));
            } else {
                query.add(query(wishes.get(at), strictness), Occur.SHOULD);
                counted++;
            }
            at = end;
        }
        if (counted == 0) {
            said.forEach(one -> query.add(one, Occur.SHOULD));
            return query.build();
        }
        query.setMinimumNumberShouldMatch(strictness.of(counted));
        if (said.isEmpty()) {
            return query.build();
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
        said.forEach(one -> whole.add(one, Occur.SHOULD));
        return whole.build();
    }

    private static boolean isFunctionWord(Wish wish) {
        return wish instanceof Wish.Word(var text) && FunctionWords.holds(text);
    }

    /** Behind the longest row of words from {@code start} that means the same as others. */
    private int endOfEntry(List<Wish> wishes, int start) {
        for (int end = Math.min(wishes.size(), start + Alternatives.MOST_WORDS); end > start + 1; end--) {
            List<Wish> row = wishes.subList(start, end);
            if (row.stream().allMatch(wish -> wish instanceof Wish.Word)
                    && !words.alternatives(stems(row)).isEmpty()) {
                return end;
            }
        }
        return start + 1;
    }

    private List<String> stems(List<Wish> row) {
        return row.stream()
                .map(wish -> wish instanceof Wish.Word(var text) ? german.stem(text) : "")
                .toList();
    }

    private Query entry(List<Wish> row, Strictness strictness) throws IOException {
        BooleanQuery.Builder itself = new BooleanQuery.Builder();
        for (Wish wish : row) {
            itself.add(query(wish, strictness), Occur.SHOULD);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(
                        itself.setMinimumNumberShouldMatch(strictness.of(row.size()))
                                .build(),
                        Occur.SHOULD);
        words.insteadOf(stems(row), strictness).forEach(other -> query.add(other, Occur.SHOULD));
        return query.build();
    }

    private Query query(Wish wish, Strictness strictness) throws IOException {
        return switch (wish) {
            case Wish.Word(var text) -> words.word(text, strictness);
            case Wish.Phrase(var words) -> phrase(words);
            case Wish.Beginning(var text) -> beginning(text);
            case Wish.Reference(var runs, var words) -> FieldQueries.reference(runs, together(words));
            case Wish.OfCommittee(var named) -> FieldQueries.constant(committee(named), 0);
            case Wish.OfDays(var first, var last) ->
                FieldQueries.constant(LongField.newRangeQuery(Fields.DATE, first, last), 0);
            case Wish.OfKind(var kind) -> FieldQueries.constant(new TermQuery(new Term(Fields.KIND, kind.key())), 0);
            case Wish.AnyOf(var wishes) -> join(wishes, Occur.SHOULD, strictness);
            case Wish.AllOf(var wishes) -> join(wishes, Occur.MUST, strictness);
        };
    }

    /** All of these words; {@code null} for none. */
    private @Nullable Query together(List<Wish.Word> words) throws IOException {
        return words.isEmpty() ? null : join(words, Occur.MUST, Strictness.ALL);
    }

    private Query committee(List<German.Word> named) {
        List<String> stems =
                named.stream().map(word -> german.stem(word.text())).toList();
        return FieldQueries.committee(stems, words.alternatives(stems));
    }

    private Query join(List<? extends Wish> wishes, Occur occur, Strictness strictness) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Wish wish : wishes) {
            query.add(query(wish, strictness), occur);
        }
        return query.build();
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

    /** Words of the query, next to each other or nearly, that stand near each other in the text. */
    private List<Query> pairs(List<Wish> wishes) {
        List<String> stems = wishes.stream()
                .flatMap(wish -> wish instanceof Wish.Word(var text) && !FunctionWords.holds(text)
                        ? Stream.of(german.stem(text))
                        : Stream.of())
                .distinct()
                .toList();
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            for (int j = i + 1; j < Math.min(stems.size(), i + 1 + FURTHEST_PAIR) && pairs.size() < MOST_PAIRS; j++) {
                PhraseQuery pair = new PhraseQuery(PAIR_SLOP, Fields.STEM, stems.get(i), stems.get(j));
                pairs.add(new BoostQuery(pair, (float) weights.pair()));
            }
        }
        return pairs;
    }
}
