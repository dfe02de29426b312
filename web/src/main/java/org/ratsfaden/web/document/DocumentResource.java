package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.meeting.ResolutionJson;
import org.ratsfaden.web.security.CurrentReader;

/** What a document says, for programs. */
@Path("/api/v1/documents/{id}")
@Dependent
public final class DocumentResource {

    @Inject
    private OpenForReader opening;

    @Inject
    private OpenDocument documents;

    @Inject
    private OpenProceedings proceedings;

    @Inject
    private OpenParticulars particulars;

    @Inject
    private SearchDocuments search;

    @Inject
    private CurrentReader current;

    @GET
    @Produces(ApiType.JSON)
    public JsonObject metadata(@PathParam("id") String id) {
        OpenedDocument opened = opening.open(id, "metadata");
        Reader reader = current.reader();
        return ApiJson.object(DocumentJson.of(opened, search.finds(opened.document()), reader))
                .addAll(ParticularsJson.of(particulars.of(opened, reader), opened.findings(), opened.wordingShown()))
                .add(
                        "items",
                        ResolutionJson.items(
                                documents.items(opened, reader),
                                Mention.resolutions(
                                        proceedings.mentionsIn(opened.document().id(), reader))))
                .build();
    }

    @GET
    @Path("text")
    @Produces(ApiType.JSON)
    public JsonObject text(@PathParam("id") String id) {
        OpenedDocument opened = opening.open(id, "text");
        if (!opened.wordingShown()) {
            throw new Refused(Problem.notFound());
        }
        return ApiJson.object()
                .add("pages", DocumentJson.pages(documents.pages(opened)))
                .build();
    }
}
