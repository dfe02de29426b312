package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.web.document.OpenForReader;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.security.CurrentReader;

/** What speaks of the same as a document, of what the asker may read. */
@Path("/api/v1/documents/{id}/similar")
@Dependent
public final class SimilarResource {

    @Inject
    private OpenForReader opening;

    @Inject
    private SearchDocuments search;

    @Inject
    private CurrentReader current;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject similar(@PathParam("id") String id) throws IOException {
        return SearchJson.of(search.similar(opening.open(id, "metadata"), current.reader()));
    }
}
