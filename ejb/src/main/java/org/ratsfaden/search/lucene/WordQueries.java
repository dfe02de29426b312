package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
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
        ways.add(itself(text, stem, parts));
        related(stem, parts).forEach(way -> ways.add(boosted(way, weights.related())));
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
    List<Query> insteadOf(List<String> stems) {
        return alternatives.of(stems).stream()
                .map(words -> boosted(words(words), weights.related() * stems.size()))
                .toList();
    }

    /** The stems of what else these words are called. */
    List<List<String>> alternatives(List<String> stems) {
        return alternatives.of(stems).stream()
                .map(words -> words.stream().map(german::stem).toList())
                .toList();
    }

    private Query itself(String text, String stem, List<String> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(term(Fields.EXACT, text, weights.exact()), Occur.SHOULD)
                .add(term(Fields.STEM, stem, 1), Occur.SHOULD)
                .add(term(Fields.TITLE, stem, weights.title()), Occur.SHOULD)
                .add(term(Fields.ABOUT, stem, weights.about()), Occur.SHOULD);
        if (parts.isEmpty()) {
            return query.add(term(Fields.PARTS, stem, weights.parts()), Occur.SHOULD)
                    .build();
        }
        return query.add(all(Fields.PARTS, parts, weights.parts()), Occur.SHOULD)
                .add(all(Fields.TITLE, parts, weights.parts()), Occur.SHOULD)
                .build();
    }

    private static Query all(String field, List<String> terms, double weight) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(term(field, term, weight), Occur.MUST));
        return query.build();
    }

    private List<Query> related(String stem, List<String> parts) {
        List<Query> ways = new ArrayList<>();
        alternatives.of(List.of(stem)).forEach(words -> ways.add(words(words)));
        List<List<List<String>>> ofParts =
                parts.stream().map(part -> alternatives.of(List.of(part))).toList();
        if (parts.size() > 1 && ofParts.stream().anyMatch(found -> !found.isEmpty())) {
            BooleanQuery.Builder together = new BooleanQuery.Builder();
            for (int i = 0; i < parts.size(); i++) {
                together.add(part(parts.get(i), ofParts.get(i)), Occur.MUST);
            }
            ways.add(together.build());
        }
        return ways;
    }

    private Query part(String part, List<List<String>> related) {
        List<Query> ways = new ArrayList<>();
        ways.add(term(Fields.PARTS, part, 1));
        related.forEach(words -> ways.add(words(words)));
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** Words that stand together, in the text or in the title. */
    private Query words(List<String> words) {
        List<String> stems = words.stream().map(german::stem).toList();
        if (stems.size() > 1) {
            return new BooleanQuery.Builder()
                    .add(new PhraseQuery(1, Fields.STEM, stems.toArray(String[]::new)), Occur.SHOULD)
                    .add(new PhraseQuery(1, Fields.TITLE, stems.toArray(String[]::new)), Occur.SHOULD)
                    .build();
        }
        List<String> parts = german.partStems(words.getFirst());
        return itself(words.getFirst(), stems.getFirst(), parts);
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
