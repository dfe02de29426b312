package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.ratsfaden.account.Role;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** One document with all that is known of it, for clerks. */
@Path("/api/v1/documents/{id}/export")
@Dependent
public final class ExportResource {

    @Inject
    private ExportDocument documents;

    @Inject
    private CurrentReader current;

    @GET
    @AllowedTo(Role.CLERK)
    public Response export(@PathParam("id") String id) throws IOException {
        return documents.forReader(id, current.reader());
    }
}
