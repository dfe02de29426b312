package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.security.CurrentReader;

/** What somebody may be about to type. */
@Path("/api/v1/suggest")
@Dependent
public final class SuggestResource {

    /** Nobody types more before looking at the suggestions. */
    private static final int LONGEST = 200;

    @Inject
    private SearchDocuments documents;

    @Inject
    private CurrentReader current;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject suggest(@QueryParam("q") @Nullable String typed) throws IOException {
        JsonArrayBuilder items = ApiJson.array();
        if (typed != null && typed.length() <= LONGEST) {
            documents.suggest(typed, current.reader()).forEach(items::add);
        }
        return ApiJson.object().add("items", items).build();
    }
}
