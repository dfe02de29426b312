package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Objects;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.search.SearchAddress.Served;
import org.ratsfaden.web.security.CurrentReader;

/** Search for programs. */
@Path("/api/v1/search")
@Dependent
public final class SearchResource {

    @Inject
    private SearchDocuments documents;

    @Inject
    private ChapterFacet chapters;

    @Inject
    private CurrentReader current;

    @Inject
    private UriInfo address;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject search() throws IOException {
        SearchQuery query = SearchParameters.parse(address.getQueryParameters(), current.reader());
        Served served = new Served(
                Objects.requireNonNullElse(address.getQueryParameters().getFirst("concept"), ""),
                Objects.requireNonNullElse(address.getQueryParameters().getFirst("chapter"), ""));
        return SearchJson.of(documents.search(chapters.narrowed(query, served)), chapters.of(query, served));
    }
}
