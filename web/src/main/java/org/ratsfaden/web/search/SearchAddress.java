package org.ratsfaden.web.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.DayInput;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.web.page.Address;

/**
 * The whole state of the search page, as it stands in its address. What nobody understands there is left out.
 *
 * @param persons names as they stand in the facet
 * @param from as a person wrote it; {@link DayInput} understands it
 * @param page from 1, and never deeper than the search goes
 * @param served the chapter of a concept that what is found has to do with
 * @param saved the saved search that is looked at: what is new since the last time; empty for none
 */
public record SearchAddress(
        String words,
        List<DocumentKind> kinds,
        List<CommitteeKey> committees,
        List<String> bodies,
        List<String> persons,
        String from,
        String to,
        Sort sort,
        int page,
        Served served,
        String saved) {

    /** Hits on one page. */
    public static final int SIZE = 20;

    /** Nobody pages deeper. */
    static final int LAST_PAGE = SearchQuery.DEEPEST_HIT / SIZE;

    private static final String PATH = "/suche";

    /**
     * What is found has to do with it.
     *
     * @param concept its key; empty for any
     * @param chapter its key; empty for the whole of it
     */
    public record Served(String concept, String chapter) {

        static final Served NOTHING = new Served("", "");

        public boolean isNothing() {
            return concept.isEmpty() && chapter.isEmpty();
        }
    }

    public SearchAddress {
        kinds = List.copyOf(kinds);
        committees = List.copyOf(committees);
        bodies = List.copyOf(bodies);
        persons = List.copyOf(persons);
    }

    /** The search for these words, with nothing else asked. */
    public static SearchAddress of(String words) {
        return new SearchAddress(
                words, List.of(), List.of(), List.of(), List.of(), "", "", Sort.RELEVANCE, 1, Served.NOTHING, "");
    }

    static SearchAddress read(MultivaluedMap<String, String> query) {
        return new SearchAddress(
                first(query, "q"),
                each(query, "kind", DocumentKind::ofKey),
                each(query, "committee", CommitteeKey::named),
                each(query, "body", Optional::of),
                each(query, "person", Optional::of),
                first(query, "from"),
                first(query, "to"),
                sort(first(query, "sort")),
                page(first(query, "page")),
                new Served(first(query, "concept"), first(query, "chapter")),
                first(query, "gemerkt"));
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        @Nullable String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static <T> List<T> each(
            MultivaluedMap<String, String> query, String name, Function<String, Optional<T>> parse) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> parse.apply(value).stream())
                .distinct()
                .toList();
    }

    private static Sort sort(String key) {
        return switch (key) {
            case "date" -> Sort.OLDEST_FIRST;
            case "-date" -> Sort.NEWEST_FIRST;
            default -> Sort.RELEVANCE;
        };
    }

    private static int page(String written) {
        return written.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(written), LAST_PAGE) : 1;
    }

    /** @param period what was understood of {@link #from} and {@link #to} */
    Filter filter(Period period) {
        return new Filter(Set.copyOf(kinds), Set.copyOf(bodies), Set.copyOf(committees), period.first(), period.last())
                .persons(Set.copyOf(persons));
    }

    /** This search in an address. */
    public Address address() {
        return addressAt(PATH);
    }

    /** The same search at another address: its feed, its table. */
    Address addressAt(String path) {
        Address address = Address.of(path).with("q", words);
        for (DocumentKind kind : kinds) {
            address = address.with("kind", kind.key());
        }
        for (CommitteeKey committee : committees) {
            address = address.with("committee", committee.value());
        }
        for (String body : bodies) {
            address = address.with("body", body);
        }
        for (String person : persons) {
            address = address.with("person", person);
        }
        return address.with("concept", served.concept())
                .with("chapter", served.chapter())
                .with("from", from)
                .with("to", to)
                .with("sort", sortKey())
                .with("page", page == 1 ? "" : Integer.toString(page))
                .with("gemerkt", saved);
    }

    /** The search itself, to be saved: without order, page, and what is new. */
    String toBeSaved() {
        return address().without("sort").without("page").without("gemerkt").toString();
    }

    /** A search as {@link #toBeSaved} has written it; empty for what it cannot have written. */
    static Optional<SearchAddress> ofSaved(String address) {
        try {
            return Optional.of(read(decoded(address)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if a % is followed by no number */
    private static MultivaluedMap<String, String> decoded(String address) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.add(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return query;
    }

    SearchAddress lookingAt(String search) {
        return new SearchAddress(words, kinds, committees, bodies, persons, from, to, sort, 1, served, search);
    }

    /** As the address names the order; empty for the order nobody has to ask for. */
    public String sortKey() {
        return switch (sort) {
            case RELEVANCE -> "";
            case OLDEST_FIRST -> "date";
            case NEWEST_FIRST -> "-date";
        };
    }

    public boolean isNarrowed() {
        return !(kinds.isEmpty()
                && committees.isEmpty()
                && bodies.isEmpty()
                && persons.isEmpty()
                && from.isEmpty()
                && to.isEmpty()
                && served.isNothing());
    }

    public SearchAddress withWords(String other) {
        return new SearchAddress(other, kinds, committees, bodies, persons, from, to, sort, 1, served, saved);
    }

    public SearchAddress onPage(int other) {
        return new SearchAddress(words, kinds, committees, bodies, persons, from, to, sort, other, served, saved);
    }

    public SearchAddress sorted(Sort other) {
        return new SearchAddress(words, kinds, committees, bodies, persons, from, to, other, 1, served, saved);
    }

    public SearchAddress between(String first, String last) {
        return new SearchAddress(words, kinds, committees, bodies, persons, first, last, sort, 1, served, saved);
    }

    public SearchAddress toggled(DocumentKind kind) {
        return new SearchAddress(
                words, toggled(kinds, kind), committees, bodies, persons, from, to, sort, 1, served, saved);
    }

    public SearchAddress toggled(CommitteeKey committee) {
        return new SearchAddress(
                words, kinds, toggled(committees, committee), bodies, persons, from, to, sort, 1, served, saved);
    }

    public SearchAddress toggledBody(String body) {
        return new SearchAddress(
                words, kinds, committees, toggled(bodies, body), persons, from, to, sort, 1, served, saved);
    }

    public SearchAddress toggledPerson(String person) {
        return new SearchAddress(
                words, kinds, committees, bodies, toggled(persons, person), from, to, sort, 1, served, saved);
    }

    public SearchAddress serving(Served other) {
        return new SearchAddress(words, kinds, committees, bodies, persons, from, to, sort, 1, other, saved);
    }

    /** The same words everywhere and at all times. */
    public SearchAddress widened() {
        return of(words).sorted(sort);
    }

    private static <T> List<T> toggled(List<T> chosen, T one) {
        return chosen.contains(one)
                ? chosen.stream().filter(other -> !other.equals(one)).toList()
                : Stream.concat(chosen.stream(), Stream.of(one)).toList();
    }
}
