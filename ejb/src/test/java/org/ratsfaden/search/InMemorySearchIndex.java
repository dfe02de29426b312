package org.ratsfaden.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.search.Shelved.Place;

/** Finds documents that have all words of a query in them, as typed. */
public final class InMemorySearchIndex implements SearchIndex {

    private static final Comparator<Entry> NEWEST =
            Comparator.comparing(entry -> entry.description().date(), Comparator.nullsLast(Comparator.reverseOrder()));
    private static final Comparator<Entry> OLDEST =
            Comparator.comparing(entry -> entry.description().date(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final PageTexts texts;
    private final Map<DocumentId, Entry> entries = new LinkedHashMap<>();
    private final Map<DocumentId, Long> seqs = new HashMap<>();
    private long containedSeq;
    private boolean isBuiltBeside;

    public InMemorySearchIndex(PageTexts texts) {
        this.texts = texts;
    }

    @Override
    public synchronized void apply(List<IndexChange> changes) {
        for (IndexChange change : changes) {
            switch (change) {
                case IndexChange.Put(var entry, var _) -> entries.put(entry.id(), entry);
                case IndexChange.Remove(var id, var _) -> entries.remove(id);
                case IndexChange.Erase(var id, var _) -> entries.remove(id);
            }
            seqs.put(change.id(), change.indexSeq());
            containedSeq = Math.max(containedSeq, change.indexSeq());
        }
    }

    @Override
    public synchronized void clear() {
        entries.clear();
        containedSeq = 0;
    }

    @Override
    public synchronized long containedSeq() {
        return containedSeq;
    }

    /** Its words are not told apart: it completes nothing. */
    @Override
    public List<String> suggest(String typed, Reader reader) {
        return List.of();
    }

    @Override
    public synchronized SearchResult search(SearchQuery query) {
        Set<AccessToken> held = AccessPolicy.heldBy(query.reader());
        List<String> words = words(query);
        List<Entry> found = found(query, held, words);
        List<Hit> hits = found.stream()
                .skip((long) (query.page() - 1) * query.size())
                .limit(query.size())
                .map(entry -> hit(entry, held, words))
                .toList();
        return new SearchResult(found.size(), found.size(), hits, facets(found, held), null);
    }

    @Override
    public synchronized Ordered order(SearchQuery query, int most) {
        Set<AccessToken> held = AccessPolicy.heldBy(query.reader());
        List<Entry> found = found(query, held, words(query));
        return new Ordered(
                found.size(), found.stream().limit(most).map(Entry::id).toList());
    }

    private static List<String> words(SearchQuery query) {
        return Arrays.stream(query.words().toLowerCase(Locale.GERMAN).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<Entry> found(SearchQuery query, Set<AccessToken> held, List<String> words) {
        return entries.values().stream()
                .filter(entry -> holdsAny(held, entry.askedFor()) || holdsAny(held, entry.cardAskedFor()))
                .filter(entry ->
                        words.stream().allMatch(word -> wordsOf(entry, held).contains(word)))
                .filter(entry -> passes(query.filter(), entry))
                .filter(entry -> query.filter().persons().isEmpty() || holdsAny(held, entry.askedFor()))
                .filter(entry ->
                        seqs.getOrDefault(entry.id(), 0L) > query.filter().changedAfter()
                                || query.filter().changedAfter() == 0)
                .sorted(query.sort() == Sort.OLDEST_FIRST ? OLDEST : NEWEST)
                .toList();
    }

    private static boolean holdsAny(Set<AccessToken> held, Set<AccessToken> asked) {
        return !Collections.disjoint(held, asked);
    }

    private static Set<String> wordsOf(Entry entry, Set<AccessToken> held) {
        Description description = entry.description();
        Stream<@Nullable String> card =
                Stream.of(description.title(), description.body(), description.committee(), description.reference());
        List<String> pages = holdsAny(held, entry.askedFor()) ? entry.pages() : List.of();
        return Stream.concat(card.flatMap(Stream::ofNullable), pages.stream())
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}/]+")))
                .collect(Collectors.toSet());
    }

    private static boolean passes(Filter filter, Entry entry) {
        Description description = entry.description();
        boolean committee = filter.committees().isEmpty()
                || description.committee() != null
                        && filter.committees().contains(CommitteeKey.of(description.committee()));
        boolean body = filter.bodies().isEmpty()
                || description.body() != null && filter.bodies().contains(description.body());
        boolean from = filter.from() == null
                || description.date() != null && !description.date().isBefore(filter.from());
        boolean to = filter.to() == null
                || description.date() != null && !description.date().isAfter(filter.to());
        boolean outcome = filter.outcomes().isEmpty() || !Collections.disjoint(filter.outcomes(), entry.outcomes());
        boolean person = filter.persons().isEmpty() || !Collections.disjoint(filter.persons(), entry.persons());
        return committee
                && person
                && outcome
                && body
                && from
                && to
                && (filter.kinds().isEmpty() || filter.kinds().contains(description.kind()));
    }

    private Hit hit(Entry entry, Set<AccessToken> held, List<String> words) {
        Set<AccessToken> everybody = AccessPolicy.askedBy(new Visibility.Public());
        List<String> pages = holdsAny(held, entry.askedFor())
                ? texts.of(Set.of(entry.id())).getOrDefault(entry.id(), List.of())
                : List.of();
        return new Hit(
                entry.id(),
                entry.description(),
                1,
                holdsAny(everybody, entry.askedFor()) || holdsAny(everybody, entry.cardAskedFor()),
                snippets(pages, words));
    }

    private static List<Hit.Snippet> snippets(List<String> pages, List<String> words) {
        for (int i = 0; i < pages.size(); i++) {
            String html = escaped(pages.get(i));
            for (String word : words) {
                html = Pattern.compile("(?iU)\\b" + Pattern.quote(word) + "\\b")
                        .matcher(html)
                        .replaceAll("<mark>$0</mark>");
            }
            if (html.contains("<mark>")) {
                return List.of(new Hit.Snippet(i + 1, html));
            }
        }
        return pages.isEmpty() ? List.of() : List.of(new Hit.Snippet(1, escaped(pages.getFirst())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Map<Facet, List<FacetCount>> facets(List<Entry> found, Set<AccessToken> held) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, counts(found, description -> description.kind().key()));
        facets.put(Facet.BODY, counts(found, Description::body));
        facets.put(Facet.COMMITTEE, counts(found, Description::committee));
        facets.put(
                Facet.PERSON,
                sorted(found.stream()
                        .filter(entry -> holdsAny(held, entry.askedFor()))
                        .flatMap(entry -> entry.persons().stream())
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))));
        facets.put(
                Facet.YEAR,
                counts(
                        found,
                        description -> description.date() == null
                                ? null
                                : Integer.toString(description.date().getYear())));
        return facets;
    }

    private static List<FacetCount> counts(List<Entry> found, Function<Description, @Nullable String> value) {
        Map<String, Long> counts = found.stream()
                .map(Entry::description)
                .map(value)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return sorted(counts);
    }

    private static List<FacetCount> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new FacetCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                .toList();
    }

    /** Those that share a long word. */
    @Override
    public synchronized List<Hit> similar(DocumentId id, List<String> pages, Reader reader, int most) {
        Set<AccessToken> held = AccessPolicy.heldBy(reader);
        Set<String> asked = Arrays.stream(String.join(" ", pages).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 8)
                .map(word -> word.toLowerCase(Locale.GERMAN))
                .collect(Collectors.toSet());
        return entries.values().stream()
                .filter(entry -> !entry.id().equals(id) && holdsAny(held, entry.askedFor()))
                .filter(entry -> !Collections.disjoint(wordsOf(entry, held), asked))
                .limit(most)
                .map(entry -> hit(entry, held, List.of()))
                .toList();
    }

    @Override
    public List<Mark> marks(String words, String text, Reader reader) {
        String either = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?iU)\\b(" + either + ")\\b")
                .matcher(text)
                .results()
                .map(found -> new Mark(found.start(), found.end()))
                .toList();
    }

    @Override
    public synchronized List<Shelved> inventory() {
        return entries.values().stream().flatMap(this::shelved).toList();
    }

    @Override
    public synchronized List<Shelved> inventory(DocumentId id) {
        return inventory().stream().filter(held -> held.id().equals(id)).toList();
    }

    private Stream<Shelved> shelved(Entry entry) {
        long seq = seqs.getOrDefault(entry.id(), 0L);
        Shelved full = new Shelved(entry.id(), seq, place(entry.askedFor()), false);
        return entry.cardAskedFor().isEmpty() || full.place() == Place.PUBLIC
                ? Stream.of(full)
                : Stream.of(full, new Shelved(entry.id(), seq, place(entry.cardAskedFor()), true));
    }

    private static Place place(Set<AccessToken> asked) {
        return holdsAny(AccessPolicy.askedBy(new Visibility.Public()), asked) ? Place.PUBLIC : Place.INTERNAL;
    }

    @Override
    public synchronized FreshIndex buildBeside() {
        if (isBuiltBeside) {
            throw new IllegalStateException("an index is being built already");
        }
        isBuiltBeside = true;
        return new Beside(new InMemorySearchIndex(texts));
    }

    private synchronized void become(InMemorySearchIndex fresh) {
        if (fresh.containedSeq < containedSeq) {
            throw new IllegalStateException("the fresh index has learnt less");
        }
        entries.clear();
        entries.putAll(fresh.entries);
        seqs.putAll(fresh.seqs);
        containedSeq = fresh.containedSeq;
    }

    private final class Beside implements FreshIndex {

        private final InMemorySearchIndex fresh;

        private Beside(InMemorySearchIndex fresh) {
            this.fresh = fresh;
        }

        @Override
        public void apply(List<IndexChange> changes) {
            fresh.apply(changes);
        }

        @Override
        public long containedSeq() {
            return fresh.containedSeq();
        }

        @Override
        public void flush() {}

        @Override
        public void takeOver(long seq) {
            fresh.containedSeq = Math.max(fresh.containedSeq, seq);
            become(fresh);
        }

        @Override
        public void close() {
            isBuiltBeside = false;
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
