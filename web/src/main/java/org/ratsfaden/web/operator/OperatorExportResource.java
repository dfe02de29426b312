package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.ratsfaden.web.document.ExportDocument;
import org.ratsfaden.web.security.OperatorKey;

/** One document with all that is known of it, for the person at the machine: the only text the operator is handed. */
@Path(OperatorKey.ADDRESSES + "/documents/{id}/export")
@Dependent
public final class OperatorExportResource {

    @Inject
    private ExportDocument documents;

    @GET
    public Response export(@PathParam("id") String id) throws IOException {
        return documents.forOperator(id, OperatorReader.READER);
    }
}
