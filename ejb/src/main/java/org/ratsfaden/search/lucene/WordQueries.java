package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ratsfaden.search.lucene.Queries.Strictness;

/** What one word of a query is looked for by: itself, its parts, words that mean the same, and what it may have been meant to be. */
final class WordQueries {

    /** How much a second alternative in one document adds to the best. */
    private static final float TIE = 0.2f;

    /** Words between which the parts of a compound still mean the same: "Ausbau der Straßen". */
    private static final int NEAR = 8;

    private final German german;
    private final Alternatives alternatives;
    private final Likenesses likenesses;
    private final Weights weights;

    WordQueries(German german, Alternatives alternatives, Likenesses likenesses, Weights weights) {
        this.german = german;
        this.alternatives = alternatives;
        this.likenesses = likenesses;
        this.weights = weights;
    }

    Query word(String text, Strictness strictness) throws IOException {
        String stem = german.stem(text);
        List<String> parts = german.partStems(text);
        List<Query> ways = new ArrayList<>();
        boolean near = strictness == Strictness.ALL;
        ways.add(itself(text, stem, parts, near));
        related(stem, parts, near).forEach(way -> ways.add(boosted(way, weights.related())));
        boolean unknown = likenesses.isUnknown(text, german);
        if (unknown || strictness == Strictness.ANY || strictness == Strictness.GUESSED) {
            alike(text, stem, parts).forEach(way -> ways.add(boosted(way, weights.alike())));
        }
        if (unknown || strictness == Strictness.GUESSED) {
            otherSpellings(text, stem).forEach(way -> ways.add(boosted(way, weights.alike())));
        }
        Query all = ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
        return FunctionWords.holds(text) ? boosted(all, weights.function()) : all;
    }

    /** These words, or one of the alternatives to them together. */
    List<Query> insteadOf(List<String> stems, Strictness strictness) {
        return alternatives.of(stems).stream()
                .map(words -> boosted(words(words, strictness == Strictness.ALL), weights.related() * stems.size()))
                .toList();
    }

    /** The stems of what else these words are called. */
    List<List<String>> alternatives(List<String> stems) {
        return alternatives.of(stems).stream()
                .map(words -> words.stream().map(german::stem).toList())
                .toList();
    }

    /** @param near whether the parts of a compound have to stand near each other; otherwise anywhere in the document */
    private Query itself(String text, String stem, List<String> parts, boolean near) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(term(Fields.EXACT, text, weights.exact()), Occur.SHOULD)
                .add(term(Fields.STEM, stem, 1), Occur.SHOULD)
                .add(term(Fields.TITLE, stem, weights.title()), Occur.SHOULD)
                .add(term(Fields.ABOUT, stem, weights.about()), Occur.SHOULD);
        if (parts.isEmpty()) {
            return query.add(term(Fields.PARTS, stem, weights.parts()), Occur.SHOULD)
                    .build();
        }
        Query apart = all(Fields.PARTS, parts, weights.parts());
        return query.add(near ? near(apart, parts.stream().map(Intervals::term).toList()) : apart, Occur.SHOULD)
                .add(all(Fields.TITLE, parts, weights.parts()), Occur.SHOULD)
                .build();
    }

    private static Query all(String field, List<String> terms, double weight) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(term(field, term, weight), Occur.MUST));
        return query.build();
    }

    /** What {@code apart} finds, if the parts stand near each other in the text or are in the title. */
    private static Query near(Query apart, List<IntervalsSource> parts) {
        IntervalsSource together = Intervals.maxwidth(NEAR, Intervals.unordered(parts.toArray(IntervalsSource[]::new)));
        Query somewhere = new BooleanQuery.Builder()
                .add(new IntervalQuery(Fields.PARTS, together), Occur.SHOULD)
                .add(new IntervalQuery(Fields.TITLE, together), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(apart, Occur.MUST)
                .add(somewhere, Occur.FILTER)
                .build();
    }

    private List<Query> related(String stem, List<String> parts, boolean near) {
        List<Query> ways = new ArrayList<>();
        alternatives.of(List.of(stem)).forEach(words -> ways.add(words(words, near)));
        List<List<List<String>>> ofParts =
                parts.stream().map(part -> alternatives.of(List.of(part))).toList();
        if (parts.size() > 1 && ofParts.stream().anyMatch(found -> !found.isEmpty())) {
            BooleanQuery.Builder together = new BooleanQuery.Builder();
            for (int i = 0; i < parts.size(); i++) {
                together.add(part(parts.get(i), ofParts.get(i), near), Occur.MUST);
            }
            ways.add(near ? near(together.build(), places(parts, ofParts)) : together.build());
        }
        return ways;
    }

    private List<IntervalsSource> places(List<String> parts, List<List<List<String>>> related) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> Intervals.or(Stream.concat(
                                Stream.of(Intervals.term(parts.get(i))),
                                related.get(i).stream().map(this::place))
                        .toArray(IntervalsSource[]::new)))
                .toList();
    }

    /** Where these words stand together, a compound by its parts. */
    private IntervalsSource place(List<String> words) {
        return Intervals.phrase(words.stream()
                .map(word -> {
                    List<String> parts = german.partStems(word);
                    return parts.isEmpty()
                            ? Intervals.term(german.stem(word))
                            : Intervals.unordered(
                                    parts.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
                })
                .toArray(IntervalsSource[]::new));
    }

    private Query part(String part, List<List<String>> related, boolean near) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(Fields.PARTS, part, 1));
        related.forEach(words -> ways.add(words(words, near)));
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** Words that stand together, in the text or in the title. */
    private Query words(List<String> words, boolean near) {
        List<String> stems = words.stream().map(german::stem).toList();
        if (stems.size() > 1) {
            return new BooleanQuery.Builder()
                    .add(new PhraseQuery(1, Fields.STEM, stems.toArray(String[]::new)), Occur.SHOULD)
                    .add(new PhraseQuery(1, Fields.TITLE, stems.toArray(String[]::new)), Occur.SHOULD)
                    .build();
        }
        List<String> parts = german.partStems(words.getFirst());
        return itself(words.getFirst(), stems.getFirst(), parts, near);
    }

    private List<Query> alike(String text, String stem, List<String> parts) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (String longer : likenesses.longer(stem)) {
            ways.add(term(Fields.STEM, longer, 1));
        }
        if (german.endsTellingly(text)) {
            ways.add(term(Fields.PARTS, parts.getLast(), 1));
        }
        return ways;
    }

    private List<Query> otherSpellings(String text, String stem) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (String spelling : likenesses.otherSpellings(Fields.EXACT, text)) {
            ways.add(term(Fields.EXACT, spelling, 1));
        }
        for (String spelling : likenesses.otherSpellings(Fields.STEM, stem)) {
            ways.add(term(Fields.STEM, spelling, 1));
        }
        return ways;
    }

    static Query term(String field, String text, double boost) {
        return boosted(new TermQuery(new Term(field, text)), boost);
    }

    static Query boosted(Query query, double boost) {
        return boost == 1 ? query : new BoostQuery(query, (float) boost);
    }
}
