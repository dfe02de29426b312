package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.extraction.PagePictures;
import org.ratsfaden.extraction.PagePictures.Picture;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** Pictures of pages. Whether the asker may see the page is decided first, also where the picture is long drawn. */
@Path("/api/v1/documents/{id}/pages/{page: [1-9][0-9]{0,4}}.png")
@Dependent
public final class PictureResource {

    @Inject
    private OpenForReader opening;

    @Inject
    private OpenDocument documents;

    @Inject
    private PagePictures pictures;

    @Inject
    private Request request;

    @GET
    @Produces("image/png")
    public Response picture(@PathParam("id") String id, @PathParam("page") int page) throws IOException {
        OpenedDocument opened = opening.open(id, "picture");
        Document document = opened.document();
        java.nio.file.Path original = documents.original(opened).orElseThrow(() -> new Refused(Problem.notFound()));
        if (!(document.visibility() instanceof Visibility.Public)) {
            return Response.ok(bytes(pictures.of(document.file(), original, page)))
                    .build();
        }
        EntityTag tag = new EntityTag(document.file().hex() + "-" + page);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(bytes(pictures.of(document.file(), original, page)))
                        .tag(tag)
                        .build()
                : unchanged.build();
    }

    static InputStream bytes(Picture picture) throws IOException {
        return switch (picture) {
            case Picture.Drawn(var png) -> opened(png);
            case Picture.None() -> throw new Refused(Problem.notFound());
            case Picture.Busy(var wait) ->
                throw new Refused(Problem.busy("Too many pictures of pages are wanted at the moment.", wait));
        };
    }

    /** It may have been forgotten just now. */
    private static InputStream opened(java.nio.file.Path png) throws IOException {
        try {
            return Files.newInputStream(png);
        } catch (NoSuchFileException e) {
            throw new Refused(Problem.notFound());
        }
    }
}
