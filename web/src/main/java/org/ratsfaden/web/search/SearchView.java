package org.ratsfaden.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.search.SearchAddress.Served;

/**
 * What the search page shows.
 *
 * @param total hits on all pages
 * @param withAll those among them that have all that was asked for
 * @param hits of this page; copies stand with the first of them
 * @param onThisPage hits of this page, copies too
 * @param didYouMean other words to try; {@code null} if there are none
 * @param jump the document whose very number was typed; {@code null} if there is none
 * @param period what was understood of the date fields
 */
public record SearchView(
        Frame frame,
        SearchAddress asked,
        Period period,
        long total,
        long withAll,
        List<HitView> hits,
        int onThisPage,
        List<FacetView> facets,
        List<Choice> chips,
        List<Choice> presets,
        List<Choice> orders,
        Pagination pagination,
        @Nullable String didYouMean,
        @Nullable Choice jump) {

    public SearchView {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        presets = List.copyOf(presets);
        orders = List.copyOf(orders);
    }

    /**
     * The same with the concept and chapter that are asked for among the active filters, and the chapters of the concept as a facet.
     *
     * @param concept its title; empty if none is asked for, or if this reader knows none of this key
     * @param chapter the same of the chapter
     */
    SearchView withChapters(Optional<String> concept, Optional<String> chapter, List<ChapterFacet.Counted> counted) {
        Served served = asked.served();
        if (served.isNothing()) {
            return this;
        }
        List<Choice> chosen = new ArrayList<>(chips);
        if (!served.concept().isEmpty()) {
            chosen.add(chip("chip.concept", concept.orElse(served.concept()), Served.NOTHING));
        }
        if (!served.chapter().isEmpty()) {
            chosen.add(chip("chip.chapter", chapter.orElse(served.chapter()), new Served(served.concept(), "")));
        }
        return withFilters(
                concept.map(title -> Stream.concat(
                                        Stream.of(FacetView.of(title, chapters(served, counted))), facets.stream())
                                .toList())
                        .orElse(facets),
                chosen);
    }

    private Choice chip(String key, String title, Served without) {
        return new Choice(
                frame.say(key, title), frame.link(asked.serving(without).address()), true, -1);
    }

    private List<Choice> chapters(Served served, List<ChapterFacet.Counted> counted) {
        return counted.stream()
                .map(chapter -> {
                    boolean chosen = chapter.key().equals(served.chapter());
                    Served leadsTo = new Served(served.concept(), chosen ? "" : chapter.key());
                    return new Choice(
                            chapter.title(), frame.link(asked.serving(leadsTo).address()), chosen, chapter.count());
                })
                .toList();
    }

    private SearchView withFilters(List<FacetView> counted, List<Choice> chosen) {
        return new SearchView(
                frame,
                asked,
                period,
                total,
                withAll,
                hits,
                onThisPage,
                counted,
                chosen,
                presets,
                orders,
                pagination,
                didYouMean,
                jump);
    }

    /**
     * Something to choose, and the address that chooses it; for a chip, the address that drops it.
     *
     * @param count how many hits there are behind it; negative where that is not counted
     */
    public record Choice(String label, String link, boolean chosen, long count) {}

    /**
     * Hits counted by one of their properties.
     *
     * @param choices the most frequent
     * @param more all others; shown when somebody unfolds them
     */
    public record FacetView(String title, List<Choice> choices, List<Choice> more) {

        private static final int UNFOLDED = 12;

        public FacetView {
            choices = List.copyOf(choices);
            more = List.copyOf(more);
        }

        /** @param all the most frequent first; what is chosen is never folded away */
        static FacetView of(String title, List<Choice> all) {
            if (all.size() <= UNFOLDED + 1) {
                return new FacetView(title, all, List.of());
            }
            List<Choice> more = all.stream()
                    .skip(UNFOLDED)
                    .filter(choice -> !choice.chosen())
                    .toList();
            return new FacetView(
                    title, all.stream().filter(choice -> !more.contains(choice)).toList(), more);
        }
    }

    /** What may be typed, and what it does. */
    public record Example(String label, String link, String meaning) {}

    public List<Example> examples() {
        return List.of(
                example(frame.say("search.example.phrase"), frame.say("search.example.phrase.means")),
                example(frame.say("search.example.without"), frame.say("search.example.without.means")),
                example(frame.say("search.example.beginning"), frame.say("search.example.beginning.means")),
                example(frame.say("search.example.either"), frame.say("search.example.either.means")),
                example(frame.say("search.example.committee"), frame.say("search.example.committee.means")),
                example(frame.say("search.example.days"), frame.say("search.example.days.means")),
                example(frame.say("search.example.kind"), frame.say("search.example.kind.means")),
                example(frame.say("search.example.number"), frame.say("search.example.number.means")));
    }

    private Example example(String typed, String meaning) {
        return new Example(typed, frame.link(SearchAddress.of(typed).address()), meaning);
    }

    public String feedLink() {
        return asked.addressAt("/feed/suche.atom")
                .without("page")
                .without("sort")
                .toString();
    }

    /** The search as it is saved. */
    public String toBeSaved() {
        return asked.toBeSaved();
    }

    /** Whether it was saved, or could not be, on the way here. */
    public String saying() {
        return frame.here().parameters().stream()
                .filter(parameter -> parameter.name().equals("merken"))
                .map(parameter -> parameter.value().equals("ja") ? "saved.kept" : "saved.not-kept")
                .findFirst()
                .orElse("");
    }

    /** What it is limited to, in words. */
    public String limits() {
        return chips.stream().map(Choice::label).collect(Collectors.joining(" · "));
    }

    public String printLink() {
        return frame.link(asked.address().without("page").with("ansicht", "druck"));
    }

    public String tableLink() {
        return frame.link(asked.addressAt("/suche.csv").without("page"));
    }

    /** First hit of this page, from 1. */
    public long firstShown() {
        return (long) (asked.page() - 1) * SearchAddress.SIZE + 1;
    }

    public long lastShown() {
        return firstShown() + onThisPage - 1;
    }

    public String pageLink(int page) {
        return frame.link(asked.onPage(page).address());
    }
}
