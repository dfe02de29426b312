package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** The untouched bytes: always to be saved, never to be run as a page of ours. */
@Path("/api/v1/documents/{id}/original")
@Dependent
public final class OriginalResource {

    /** What browsers may be told a file is; anything else is bytes. Nothing that runs in a browser stands here. */
    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "text/plain",
            "image/png",
            "image/jpeg",
            "image/tiff");

    @Inject
    private OpenForReader opening;

    @Inject
    private OpenDocument documents;

    @Inject
    private Request request;

    @GET
    public Response original(@PathParam("id") String id) throws IOException {
        OpenedDocument opened = opening.open(id, "original");
        java.nio.file.Path bytes = documents.original(opened).orElseThrow(() -> new Refused(Problem.notFound()));
        Document document = opened.document();
        if (!(document.visibility() instanceof Visibility.Public)) {
            return file(document, bytes).build();
        }
        EntityTag tag = new EntityTag(document.file().hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? file(document, bytes).tag(tag).build() : unchanged.build();
    }

    private static Response.ResponseBuilder file(Document document, java.nio.file.Path bytes) {
        String name = document.arrival().fileName();
        return Response.ok(bytes.toFile(), mediaType(document.state()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name));
    }

    /** What the bytes were found to be, if that is harmless. */
    static String mediaType(DocumentState state) {
        return state instanceof DocumentState.Recognised(var mediaType, var _) && HARMLESS.contains(mediaType)
                ? mediaType
                : MediaType.APPLICATION_OCTET_STREAM;
    }
}
