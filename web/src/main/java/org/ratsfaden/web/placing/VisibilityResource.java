package org.ratsfaden.web.placing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.ChangeVisibility;
import org.ratsfaden.placing.Placed;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.placing.VisibilityChanges;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.document.OpenForReader;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** Who may see a document, and who decided so, for programs. */
@Path("/api/v1/documents/{id}/visibility")
@Produces(ApiType.JSON)
@Dependent
public final class VisibilityResource {

    @Inject
    private ChangeVisibility changing;

    @Inject
    private VisibilityChanges changes;

    @Inject
    private Transactions transactions;

    @Inject
    private OpenForReader opening;

    @Inject
    private CurrentReader current;

    @GET
    @AllowedTo(Role.CLERK)
    public JsonObject history(@PathParam("id") String id) {
        Document document = opening.open(id, "history").document();
        return VisibilityJson.history(document, transactions.inOne(() -> changes.of(document.id())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.CLERK, Role.PRESS, Role.PRESS_CHIEF})
    public Response change(@PathParam("id") String id, String body) throws IOException {
        SentJson sent = SentJson.read(body);
        Visibility wish = VisibilityWish.of(sent.text("visibility"), sent.texts("committees"));
        return answer(changing.change(known(id), wish, sent.needed("reason"), current.reader()));
    }

    /** Ends the proposal that waits. */
    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.CLERK)
    public JsonObject refuse(@PathParam("id") String id, String body) {
        String reason = SentJson.read(body).text("reason");
        VisibilityChange ended =
                changing.refuse(known(id), reason, current.reader()).orElseThrow(() -> new Refused(Problem.notFound()));
        return VisibilityJson.of(ended);
    }

    private static DocumentId known(String id) {
        return DocumentId.parse(id).orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private static Response answer(Placed placed) {
        return switch (placed) {
            case Placed.Done(var change) -> answer(Response.Status.OK, VisibilityJson.of(change));
            case Placed.Pending(var proposal) -> answer(Response.Status.ACCEPTED, VisibilityJson.of(proposal));
            case Placed.Unchanged() ->
                answer(
                        Response.Status.OK,
                        ApiJson.object().add("state", "unchanged").build());
            case Placed.Missing() -> throw new Refused(Problem.notFound());
            case Placed.NotAllowed() ->
                throw new Refused(Problem.notAllowed(
                        "Clerks decide who may see a document; the press office may only withdraw its drafts."));
            case Placed.TooEarly() ->
                throw new Refused(
                        Problem.conflict("not-read-yet", "Nobody has read the document yet; it can be narrowed only."));
        };
    }

    private static Response answer(Response.Status status, JsonObject json) {
        return Response.status(status).entity(json).build();
    }
}
