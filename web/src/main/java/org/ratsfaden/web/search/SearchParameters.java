package org.ratsfaden.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.wording.Outcome;

/**
 * Reads a search out of an address. {@code kind}, {@code committee}, {@code body} and {@code person} may stand there several times; an empty
 * parameter, as forms send it, is none; a parameter that is not known is not looked at.
 */
public final class SearchParameters {

    private static final int LONGEST_WORDS = 1_000;
    private static final int USUAL_SIZE = 20;

    private final MultivaluedMap<String, String> parameters;

    private SearchParameters(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws Refused naming the first parameter that cannot be understood, with what was expected and what was found */
    public static SearchQuery parse(MultivaluedMap<String, String> parameters, Reader reader) {
        return new SearchParameters(parameters).query(reader);
    }

    private SearchQuery query(Reader reader) {
        int page = number("page", 1, SearchQuery.DEEPEST_HIT);
        int size = number("size", USUAL_SIZE, 100);
        if (page * size > SearchQuery.DEEPEST_HIT) {
            throw bad("page", "at most %d hits deep".formatted(SearchQuery.DEEPEST_HIT), Integer.toString(page));
        }
        return new SearchQuery(words(), filter(), sort(), page, size, reader);
    }

    private String words() {
        String words = one("q").orElse("");
        if (words.length() > LONGEST_WORDS) {
            throw bad("q", "at most %d characters".formatted(LONGEST_WORDS), words);
        }
        return words;
    }

    private Filter filter() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw bad("from", "a day not after " + to, from.toString());
        }
        return new Filter(
                        all("kind", SearchParameters::kind),
                        all("body", Function.identity()),
                        all("committee", SearchParameters::committee),
                        from,
                        to)
                .outcomes(all("outcome", SearchParameters::outcome))
                .persons(all("person", Function.identity()));
    }

    private static String outcome(String key) {
        return Arrays.stream(Outcome.values())
                .map(Outcome::key)
                .filter(key::equals)
                .findFirst()
                .orElseThrow(() -> bad(
                        "outcome",
                        "one of "
                                + Arrays.stream(Outcome.values())
                                        .map(Outcome::key)
                                        .collect(Collectors.joining(", ")),
                        key));
    }

    private static DocumentKind kind(String key) {
        return DocumentKind.ofKey(key).orElseThrow(() -> bad("kind", "one of " + kinds(), key));
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::key).collect(Collectors.joining(", "));
    }

    /** A committee by its key or, as it stands in the facet, by its name. */
    private static CommitteeKey committee(String text) {
        try {
            return CommitteeKey.of(text);
        } catch (IllegalArgumentException e) {
            throw bad("committee", "a committee's key", text);
        }
    }

    private Sort sort() {
        return one("sort").map(SearchParameters::sort).orElse(Sort.RELEVANCE);
    }

    private static Sort sort(String key) {
        return switch (key) {
            case "relevance" -> Sort.RELEVANCE;
            case "date" -> Sort.OLDEST_FIRST;
            case "-date" -> Sort.NEWEST_FIRST;
            default -> throw bad("sort", "one of relevance, date, -date", key);
        };
    }

    private @Nullable LocalDate day(String name) {
        String text = one(name).orElse(null);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(name, "a day like 2018-03-06", e.getParsedString());
        }
    }

    private int number(String name, int otherwise, int most) {
        String text = one(name).orElse(Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw bad(name, "a number from 1 to " + most, text);
        }
        return Integer.parseInt(text);
    }

    private Optional<String> one(String name) {
        return given(name).stream().findFirst();
    }

    private <T> Set<T> all(String name, Function<String, T> parse) {
        return given(name).stream().map(parse).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> given(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Refused bad(String name, String expected, String found) {
        return new Refused(Problem.badParameter(name, expected, found));
    }
}
