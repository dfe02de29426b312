package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.PagePictures;
import org.ratsfaden.extraction.PagePictures.Places;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.CurrentReader;

/**
 * What lies over the picture of a page: boxes where the words stand that were searched for, and those a finding rests on. For
 * whoever may see the picture; of a page whose words nobody can place it is empty.
 */
@Path("/api/v1/documents/{id}/pages/{page: [1-9][0-9]{0,4}}.svg")
@Dependent
public final class MarksResource {

    @Inject
    private OpenForReader opening;

    @Inject
    private OpenDocument documents;

    @Inject
    private PagePictures pictures;

    @Inject
    private SearchDocuments search;

    @Inject
    private CurrentReader current;

    @GET
    @Produces("image/svg+xml")
    public String marks(
            @PathParam("id") String id,
            @PathParam("page") int number,
            @QueryParam("q") @Nullable String words,
            @QueryParam("stelle") @Nullable String place)
            throws IOException {
        OpenedDocument opened = opening.open(id, "picture");
        java.nio.file.Path original = documents.original(opened).orElseThrow(MarksResource::missing);
        List<Page> pages = documents.pages(opened);
        if (number > pages.size()) {
            throw missing();
        }
        Page page = pages.get(number - 1);
        PlaceAsked asked = PlaceAsked.read(Integer.toString(number), words, place);
        return switch (pictures.placesOn(opened.document().file(), original, number)) {
            case Places.Known(var placed) ->
                new PictureMarks(page, placed)
                        .svg(search.marks(asked.words(), page.text(), current.reader()), asked.evidence());
            case Places.None() -> throw missing();
            case Places.Busy(var wait) ->
                throw new Refused(Problem.busy("Too many pictures of pages are wanted at the moment.", wait));
        };
    }

    private static Refused missing() {
        return new Refused(Problem.notFound());
    }
}
