package org.ratsfaden.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one query.
 *
 * @param total documents that match and may be read, on all result pages
 * @param withAll those among them that have all that was asked for; fewer than {@code total} where these were so few that others were
 *     taken in, and none where only the words of a phrase were found, but not the phrase
 * @param facets counts among all of these, by facet, the most frequent value first
 * @param didYouMean other words that would find something; {@code null} if there is nothing to suggest
 */
public record SearchResult(
        long total,
        long withAll,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        @Nullable String didYouMean) {

    /** Of persons only the most frequent are counted out; all others are found by their names as words. */
    public static final int MOST_PERSONS = 50;

    /** What hits are counted by. */
    public enum Facet {
        KIND,
        BODY,
        COMMITTEE,
        PERSON,
        YEAR
    }

    /** @param value kind: its key; year: four digits; all others: the name */
    public record FacetCount(String value, long count) {}

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
