package org.ratsfaden.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.SearchView.Choice;
import org.ratsfaden.web.search.SearchView.FacetView;

/** Turns an answer of the index into what the search page shows. */
public final class SearchViews {

    private static final int NOT_COUNTED = -1;
    /** Letters and digits; a shorter one is everywhere. */
    private static final int SHORTEST_NUMBER = 4;

    private final Frame frame;
    private final SearchAddress asked;

    public SearchViews(Frame frame, SearchAddress asked) {
        this.frame = frame;
        this.asked = asked;
    }

    /** @param today in the council's time zone */
    public SearchView of(SearchResult found, Period period, LocalDate today) {
        return new SearchView(
                frame,
                asked,
                period,
                found.total(),
                found.withAll(),
                HitView.folded(found.hits(), asked.words(), frame),
                found.hits().size(),
                facets(found.facets()),
                chips(found.facets().getOrDefault(Facet.COMMITTEE, List.of())),
                presets(today),
                orders(),
                Pagination.of(found.total(), asked.page()),
                found.didYouMean(),
                jump(found.hits()));
    }

    /** Whoever types the number of a paper means this paper. */
    private @Nullable Choice jump(List<Hit> hits) {
        String typed = signsDropped(asked.words());
        return hits.stream()
                .limit(1)
                .filter(hit -> isNumber(hit.description().reference(), typed))
                .map(hit -> new Choice(
                        frame.say(
                                "search.jump",
                                frame.labels().of(hit.description().kind()),
                                Objects.requireNonNull(hit.description().reference())),
                        frame.link("/dokument/" + hit.id()),
                        false,
                        NOT_COUNTED))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNumber(@Nullable String reference, String typed) {
        String number = reference == null ? "" : signsDropped(reference);
        return number.length() >= SHORTEST_NUMBER
                && number.chars().anyMatch(Character::isDigit)
                && typed.endsWith(number);
    }

    private static String signsDropped(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private List<FacetView> facets(Map<Facet, List<FacetCount>> counted) {
        return Stream.of(Facet.KIND, Facet.COMMITTEE, Facet.PERSON, Facet.BODY, Facet.YEAR)
                .map(facet -> FacetView.of(title(facet, counted), choices(facet, counted)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** Says so where not all persons are counted out. */
    private String title(Facet facet, Map<Facet, List<FacetCount>> counted) {
        boolean cut =
                facet == Facet.PERSON && counted.getOrDefault(facet, List.of()).size() == SearchResult.MOST_PERSONS;
        return cut
                ? frame.say("facet.most-persons", SearchResult.MOST_PERSONS)
                : frame.labels().of(facet);
    }

    private List<Choice> choices(Facet facet, Map<Facet, List<FacetCount>> counted) {
        return counted.getOrDefault(facet, List.of()).stream()
                .flatMap(value -> choice(facet, value).stream())
                .toList();
    }

    private Optional<Choice> choice(Facet facet, FacetCount counted) {
        String value = counted.value();
        return switch (facet) {
            case KIND ->
                DocumentKind.ofKey(value)
                        .map(kind -> choice(
                                frame.labels().of(kind),
                                asked.toggled(kind),
                                asked.kinds().contains(kind),
                                counted.count()));
            case BODY ->
                Optional.of(
                        choice(value, asked.toggledBody(value), asked.bodies().contains(value), counted.count()));
            case COMMITTEE ->
                CommitteeKey.named(value)
                        .map(key -> choice(
                                value, asked.toggled(key), asked.committees().contains(key), counted.count()));
            case PERSON ->
                Optional.of(choice(
                        value, asked.toggledPerson(value), asked.persons().contains(value), counted.count()));
            case YEAR -> {
                boolean chosen = asked.from().equals(value) && asked.to().equals(value);
                yield Optional.of(choice(
                        value, chosen ? asked.between("", "") : asked.between(value, value), chosen, counted.count()));
            }
        };
    }

    private Choice choice(String label, SearchAddress leadsTo, boolean chosen, long count) {
        return new Choice(label, frame.link(leadsTo.address()), chosen, count);
    }

    /** The active filters, each with the address that drops it. */
    private List<Choice> chips(List<FacetCount> committees) {
        List<Choice> chips = new ArrayList<>();
        asked.kinds().forEach(kind -> chips.add(chip(frame.labels().of(kind), asked.toggled(kind))));
        asked.committees().forEach(key -> chips.add(chip(nameOf(key, committees), asked.toggled(key))));
        asked.bodies().forEach(body -> chips.add(chip(body, asked.toggledBody(body))));
        asked.persons()
                .forEach(person -> chips.add(chip(frame.say("chip.person", person), asked.toggledPerson(person))));
        if (frame.isSignedIn() && !asked.saved().isEmpty()) {
            chips.add(chip(frame.say("chip.news"), asked.lookingAt("")));
        }
        if (!asked.from().isEmpty()) {
            chips.add(chip(frame.say("chip.from", asked.from()), asked.between("", asked.to())));
        }
        if (!asked.to().isEmpty()) {
            chips.add(chip(frame.say("chip.to", asked.to()), asked.between(asked.from(), "")));
        }
        return chips;
    }

    private Choice chip(String label, SearchAddress without) {
        return choice(label, without, true, NOT_COUNTED);
    }

    private static String nameOf(CommitteeKey key, List<FacetCount> committees) {
        return committees.stream()
                .map(FacetCount::value)
                .filter(name -> CommitteeKey.named(name).equals(Optional.of(key)))
                .findFirst()
                .orElse(key.value());
    }

    private List<Choice> presets(LocalDate today) {
        String thisYear = Integer.toString(today.getYear());
        String lastYear = Integer.toString(today.getYear() - 1);
        String fiveYearsAgo = Integer.toString(today.getYear() - 4);
        return List.of(
                preset(frame.say("preset.this-year"), thisYear, ""),
                preset(frame.say("preset.last-year"), lastYear, lastYear),
                preset(frame.say("preset.five-years"), fiveYearsAgo, ""),
                preset(frame.say("preset.all"), "", ""));
    }

    private Choice preset(String label, String from, String to) {
        boolean chosen = asked.from().equals(from) && asked.to().equals(to);
        return choice(label, asked.between(from, to), chosen, NOT_COUNTED);
    }

    private List<Choice> orders() {
        return Stream.of(Sort.RELEVANCE, Sort.NEWEST_FIRST, Sort.OLDEST_FIRST)
                .map(sort -> choice(frame.labels().of(sort), asked.sorted(sort), asked.sort() == sort, NOT_COUNTED))
                .toList();
    }
}
