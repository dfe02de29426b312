package org.ratsfaden.web.placing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.placing.KeepRetention;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.security.CurrentReader;

/** What is offered to the archive, and what the archive has answered; for clerks. */
@Path("/api/v1/retention")
@AllowedTo(Role.CLERK)
@Dependent
public final class RetentionResource {

    @Inject
    private KeepRetention retention;

    @Inject
    private OpenDocument opening;

    @Inject
    private CurrentReader current;

    /** Offers what is due; a table of everything that is offered and not answered, as spreadsheets read it. */
    @POST
    @Path("offer")
    @Produces(CsvTable.TYPE)
    public String offer() {
        return OfferTable.of(retention.offerWhatIsDue(account()).stream()
                .flatMap(id -> opening.open(id, current.reader(), "offer").stream())
                .toList());
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ApiType.JSON)
    public JsonObject book(@PathParam("id") String id, String body) {
        String answer = SentJson.read(body).needed("answer");
        if (!List.of("accepted", "rejected").contains(answer)) {
            throw new Refused(Problem.badParameter("answer", "accepted or rejected", answer));
        }
        DocumentId document = DocumentId.parse(id).orElseThrow(() -> new Refused(Problem.notFound()));
        if (!retention.book(document, answer.equals("accepted"), account())) {
            throw new Refused(Problem.notFound());
        }
        return ApiJson.object().add("id", id).add("state", answer).build();
    }

    private String account() {
        return current.reader().accountName().orElseThrow();
    }
}
