package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.extraction.PagePictures;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** Pictures of pages. */
@Path("/api/v1/documents/{id}/pages/{page: [1-9][0-9]{0,4}}.png")
@Dependent
public final class PictureResource {

    @Inject
    private OpenForReader opening;

    @Inject
    private OpenDocument documents;

    @Inject
    private PagePictures pictures;

    @GET
    @Produces("image/png")
    public InputStream picture(@PathParam("id") String id, @PathParam("page") int page) throws IOException {
        OpenedDocument opened = opening.open(id, "picture");
        Optional<java.nio.file.Path> original = documents.original(opened);
        Optional<java.nio.file.Path> picture = original.isEmpty()
                ? Optional.empty()
                : pictures.draw(original.get(), opened.document().arrival().fileName(), page);
        return once(picture.orElseThrow(() -> new Refused(Problem.notFound())));
    }

    /** Reads a file that is gone when it has been read, or when nobody reads it any more. */
    static InputStream once(java.nio.file.Path picture) throws IOException {
        return Files.newInputStream(picture, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
