package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.Mark;
import org.ratsfaden.search.Ordered;
import org.ratsfaden.search.PageTexts;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.search.lucene.Queries.Strictness;

/** Answers queries, each from one {@link View}. */
final class Finder {

    /** What is typed is bounded ({@link WishReader}), and each word of it has some hundred ways at most to be said. */
    private static final int MOST_CLAUSES = 32_768;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /** With fewer hits than this for all words of a query, those with most of them are taken in behind, and then with any. */
    private static final int ENOUGH = 10;

    /** What a similar document has to reach, against the document itself. */
    private static final double SIMILAR = 0.2;

    private static final SortField BY_DATE_DOWN =
            LongField.newSortField(Fields.DATE, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
    private static final SortField BY_DATE_UP =
            LongField.newSortField(Fields.DATE, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);
    private static final SortField BY_ORDER = new SortField(Fields.ORDER, SortField.Type.LONG);

    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_DATE_DOWN, BY_ORDER);
    private static final Sort NEWEST = new Sort(BY_DATE_DOWN, BY_ORDER);
    private static final Sort OLDEST = new Sort(BY_DATE_UP, BY_ORDER);

    private final German german;
    private final Supplier<RelatedWords> related;
    private final Weights weights;
    private volatile Alternatives alternatives;
    private final HitReader hits;

    Finder(German german, PageTexts texts, Supplier<RelatedWords> related, Weights weights) {
        this.german = german;
        this.related = related;
        this.weights = weights;
        this.alternatives = new Alternatives(related.get(), german);
        this.hits = new HitReader(texts);
    }

    /** A query, and where it is answered from. */
    private record Question(
            SearchQuery asked, int deepest, Wishes wishes, Set<AccessToken> held, View view, IndexSearcher searcher) {

        Query narrowed(Query query) {
            return Permission.narrowed(query, held, asked.filter());
        }

        Sort sort() {
            return switch (asked.sort()) {
                case RELEVANCE -> asked.words().isBlank() ? NEWEST : Finder.RELEVANCE;
                case NEWEST_FIRST -> NEWEST;
                case OLDEST_FIRST -> OLDEST;
            };
        }
    }

    /**
     * What one run has found.
     *
     * @param wishes what was looked for: those of the question, or without its phrases
     */
    private record Found(Wishes wishes, Query query, TopFieldDocs top, Map<Facet, List<FacetCount>> facets) {

        long total() {
            return top.totalHits.value();
        }
    }

    /** @param whole what has all that was asked for */
    private record Answer(Found whole, Found given) {}

    private Question question(SearchQuery asked, int deepest, View view) {
        Set<AccessToken> held = AccessPolicy.heldBy(asked.reader());
        return new Question(asked, deepest, WishReader.read(asked.words(), german), held, view, view.searcherFor(held));
    }

    Ordered order(SearchQuery asked, int most, View view) throws IOException {
        Question question = question(asked, most, view);
        TopFieldDocs top = shown(question, find(question).given);
        return new Ordered(top.totalHits.value(), hits.ids(top, question.searcher));
    }

    SearchResult search(SearchQuery asked, View view) throws IOException {
        Question question = question(asked, asked.page() * asked.size(), view);
        Answer answer = find(question);
        Found found = answer.given;
        return new SearchResult(
                found.total(),
                answer.whole.total(),
                hits.read(
                        shown(question, found),
                        (asked.page() - 1) * asked.size(),
                        found.query,
                        Needles.of(found.wishes, german, alternatives(), new Likenesses(known(question))),
                        question.searcher),
                found.facets,
                otherWords(question));
    }

    private Queries queries(Question question) {
        return new Queries(
                german, new WordQueries(german, alternatives(), new Likenesses(known(question)), weights), weights);
    }

    private Alternatives alternatives() {
        RelatedWords now = related.get();
        Alternatives kept = alternatives;
        if (!kept.areMadeFrom(now)) {
            kept = new Alternatives(now, german);
            alternatives = kept;
        }
        return kept;
    }

    private Answer find(Question question) throws IOException {
        Wishes wishes = question.wishes;
        if (wishes.isEmpty() && !question.asked.words().isBlank()) {
            Found nothing = run(question, wishes, new MatchNoDocsQuery("nothing but words that are everywhere"));
            return new Answer(nothing, nothing);
        }
        Queries queries = queries(question);
        Found whole = run(question, wishes, queries.query(wishes, Strictness.ALL));
        Found given = whole;
        for (Strictness looser : List.of(Strictness.MOST, Strictness.ANY)) {
            if (mayBeLoosened(question, whole) && given.total() < ENOUGH) {
                given = run(question, wishes, queries.query(wishes, looser));
            }
        }
        return new Answer(whole, given.total() == 0 ? guessed(question, queries) : given);
    }

    /** What has only some of the words stands at the end, and in an order of days there is no end to stand at. */
    private static boolean mayBeLoosened(Question question, Found whole) {
        return question.wishes.haveWords() && (whole.total() == 0 || question.sort() == RELEVANCE);
    }

    /** Any of the words, or what they may have been meant to be; of nothing but a phrase all of its words, wherever they stand. */
    private Found guessed(Question question, Queries queries) throws IOException {
        Wishes apart = question.wishes.withoutPhrases();
        boolean onlyPhrases = question.wishes.optional().isEmpty();
        return run(question, apart, queries.query(apart, onlyPhrases ? Strictness.ALL : Strictness.GUESSED));
    }

    private Found run(Question question, Wishes wishes, Query query) throws IOException {
        Query narrowed = question.narrowed(query);
        int wanted = Math.max(SecondLook.HITS, question.deepest);
        Object[] results = question.searcher.search(
                narrowed,
                new MultiCollectorManager(
                        new TopFieldCollectorManager(question.sort(), wanted, Integer.MAX_VALUE),
                        FacetTally.counting()));
        @SuppressWarnings("unchecked") // the second manager's result
        Map<Facet, List<FacetCount>> facets = (Map<Facet, List<FacetCount>>) results[1];
        return new Found(wishes, narrowed, (TopFieldDocs) results[0], facets);
    }

    /** As many as the pages up to the one asked for show, in the order of a second look. */
    private TopFieldDocs shown(Question question, Found found) throws IOException {
        TopFieldDocs ordered = question.sort() == RELEVANCE
                ? new SecondLook(german, weights).at(found.top, found.wishes, question.searcher)
                : found.top;
        ScoreDoc[] hits = Arrays.copyOf(ordered.scoreDocs, Math.min(question.deepest, ordered.scoreDocs.length));
        return new TopFieldDocs(ordered.totalHits, hits, ordered.fields);
    }

    /** The document finds itself first; how well it does is the measure for the others. */
    List<Hit> similar(DocumentId id, List<String> pages, Reader reader, int most, View view) throws IOException {
        Set<AccessToken> held = AccessPolicy.heldBy(reader);
        IndexSearcher searcher = view.searcherFor(held);
        Query like = new SimilarDocuments(german, view.everybodys).query(pages);
        TopFieldDocs top = searcher.search(Permission.narrowed(like, held, Filter.NONE), most + 1, RELEVANCE);
        List<Hit> found = hits.described(top, searcher);
        double itself = found.stream()
                .filter(hit -> hit.id().equals(id))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElse(Double.MAX_VALUE);
        return found.stream()
                .filter(hit -> !hit.id().equals(id) && hit.score() >= SIMILAR * itself)
                .toList();
    }

    List<Mark> marks(String words, String text, Reader reader, View view) throws IOException {
        List<Needle> needles =
                Needles.of(WishReader.read(words, german), german, alternatives(), new Likenesses(known(reader, view)));
        return TextMarks.of(text, needles, german);
    }

    List<String> suggest(String typed, Reader reader, View view) throws IOException {
        int begin = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('\u00A0')) + 1;
        List<String> suggested = new ArrayList<>();
        for (String word : new Likenesses(known(reader, view)).completions(WordForms.of(typed.substring(begin)))) {
            if (finds(word, reader, view)) {
                suggested.add(typed.substring(0, begin) + word);
            }
        }
        return suggested;
    }

    /** No word is suggested that stands only where the reader may not read. */
    private static boolean finds(String word, Reader reader, View view) throws IOException {
        Set<AccessToken> held = AccessPolicy.heldBy(reader);
        Query query = new TermQuery(new Term(Fields.EXACT, word));
        return view.searcherFor(held).count(Permission.narrowed(query, held, Filter.NONE)) > 0;
    }

    private static IndexReader known(Question question) {
        return known(question.asked.reader(), question.view);
    }

    /** Clerks are helped with the words of both indexes, all others with public words only (decisions.md 9). */
    private static IndexReader known(Reader reader, View view) {
        return reader instanceof Reader.Clerk ? view.both : view.everybodys;
    }

    private @Nullable String otherWords(Question question) throws IOException {
        String instead = new DidYouMean(german, new Likenesses(known(question))).instead(question.asked.words());
        if (instead == null) {
            return null;
        }
        Query query = queries(question).query(WishReader.read(instead, german), Strictness.ALL);
        return question.searcher.count(question.narrowed(query)) > 0 ? instead : null;
    }
}
