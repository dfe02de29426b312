package org.ratsfaden.web.search;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.search.SimilarHits;
import org.ratsfaden.web.document.DocumentJson;
import org.ratsfaden.web.error.ApiJson;

/** The answer to a search, as programs read it. */
final class SearchJson {

    private SearchJson() {}

    /** @param chapters counts by the chapters of the concept that is asked for; empty without one */
    static JsonObject of(SearchResult result, List<ChapterFacet.Counted> chapters) {
        JsonArrayBuilder items = ApiJson.array();
        result.hits().forEach(hit -> items.add(item(hit)));
        JsonObjectBuilder answer = ApiJson.object()
                .add("total", result.total())
                .add("withAll", result.withAll())
                .add("items", items)
                .add(
                        "facets",
                        chapters.isEmpty() ? facets(result) : facets(result).add("chapter", chapters(chapters)));
        String didYouMean = result.didYouMean();
        return (didYouMean == null ? answer.addNull("didYouMean") : answer.add("didYouMean", didYouMean)).build();
    }

    /** What speaks of the same as one document. */
    static JsonObject of(SimilarHits similar) {
        JsonArrayBuilder copies = ApiJson.array();
        similar.copies().forEach(hit -> copies.add(announced(hit)));
        JsonArrayBuilder items = ApiJson.array();
        similar.similar().forEach(hit -> items.add(announced(hit).add("score", hit.score())));
        return ApiJson.object().add("copies", copies).add("items", items).build();
    }

    private static JsonObjectBuilder announced(Hit hit) {
        return ApiJson.object().add("id", hit.id().toString()).addAll(DocumentJson.description(hit.description()));
    }

    private static JsonObjectBuilder item(Hit hit) {
        JsonArrayBuilder snippets = ApiJson.array();
        hit.snippets()
                .forEach(snippet -> snippets.add(
                        ApiJson.object().add("page", snippet.page()).add("html", snippet.html())));
        DocumentId sameAs = hit.sameAs();
        JsonObjectBuilder item = announced(hit).add("score", hit.score()).add("snippets", snippets);
        return sameAs == null ? item : item.add("sameAs", sameAs.toString());
    }

    private static JsonObjectBuilder facets(SearchResult result) {
        JsonObjectBuilder facets = ApiJson.object();
        for (Facet facet : Facet.values()) {
            facets.add(
                    facet.name().toLowerCase(Locale.ROOT),
                    counts(result.facets().getOrDefault(facet, List.of())));
        }
        return facets;
    }

    private static JsonArrayBuilder chapters(List<ChapterFacet.Counted> chapters) {
        JsonArrayBuilder array = ApiJson.array();
        chapters.forEach(chapter -> array.add(ApiJson.object()
                .add("value", chapter.key())
                .add("title", chapter.title())
                .add("count", chapter.count())));
        return array;
    }

    private static JsonArray counts(List<FacetCount> counts) {
        JsonArrayBuilder array = ApiJson.array();
        counts.forEach(
                count -> array.add(ApiJson.object().add("value", count.value()).add("count", count.count())));
        return array.build();
    }
}
