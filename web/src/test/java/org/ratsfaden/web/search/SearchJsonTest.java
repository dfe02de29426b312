package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;

final class SearchJsonTest {

    @Test
    void hitsFacetsAndSuggestionStandAsTheInterfaceSays() {
        Hit hit = new Hit(
                new DocumentId(UUID.fromString("7b0c1c0e-6f0a-4e0e-9a0e-0d6f7a3f9b11")),
                new Description(
                        "Radweg",
                        DocumentKind.MINUTES,
                        LocalDate.of(2018, 3, 6),
                        "Stadt Grünau",
                        "Bauausschuss",
                        "2018/7",
                        null),
                1.5,
                true,
                List.of(new Hit.Snippet(2, "der <mark>Radweg</mark> &amp; mehr")));
        SearchResult result = new SearchResult(
                1, 1, List.of(hit), Map.of(Facet.KIND, List.of(new FacetCount("minutes", 1))), "Radwege");

        assertThat(SearchJson.of(result, List.of()).toString()).isEqualTo("""
                {"total":1,"withAll":1,"items":[{"id":"7b0c1c0e-6f0a-4e0e-9a0e-0d6f7a3f9b11","title":"Radweg","kind":"minutes",\
                "date":"2018-03-06","body":"Stadt Grünau","committee":"Bauausschuss","reference":"2018/7","agendaItem":null,\
                "score":1.5,"snippets":[{"page":2,"html":"der <mark>Radweg</mark> &amp; mehr"}]}],\
                "facets":{"kind":[{"value":"minutes","count":1}],"body":[],"committee":[],"person":[],"year":[]},"didYouMean":"Radwege"}""");
    }

    @Test
    void nothingFoundHasTheSameShape() {
        assertThat(SearchJson.of(new SearchResult(0, 0, List.of(), Map.of(), null), List.of()))
                .hasToString("""
                        {"total":0,"withAll":0,"items":[],"facets":{"kind":[],"body":[],"committee":[],"person":[],"year":[]},"didYouMean":null}""");
    }
}
