package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.ChangeVisibility;
import org.ratsfaden.placing.EraseDocument;
import org.ratsfaden.placing.Erasing;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.placing.Placed;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.OperatorKey;

/** Takes a document off the web, or away for ever, in the name of the operator. */
@Path(OperatorKey.ADDRESSES)
@Produces({Job.WORDS, Job.OBJECTS})
@Dependent
public final class RemovalResource {

    /** As whom the operator stands in the history of a document. */
    private static final String OPERATOR = "operator";

    @Inject
    private ChangeVisibility changing;

    @Inject
    private EraseDocument erasing;

    @POST
    @Path("depublish")
    public Job depublish(
            @FormParam("id") @DefaultValue("") String id, @FormParam("reason") @DefaultValue("") String reason) {
        DocumentId document = known(id);
        String why = needed(reason);
        return _ -> verdict(changing.depublish(document, why, OPERATOR), id);
    }

    private static Verdict verdict(Placed placed, String id) {
        return switch (placed) {
            case Placed.Done(var _) ->
                Verdict.fine(
                        "document %s is off the web; the council office keeps it".formatted(id), facts(id, "done"));
            case Placed.Unchanged() -> Verdict.fine("document %s is not public".formatted(id), facts(id, "unchanged"));
            case Placed.Missing() -> missing(id);
            case Placed.Pending(var _), Placed.NotAllowed(), Placed.TooEarly() ->
                throw new IllegalStateException("the operator asks nobody, but was answered " + placed);
        };
    }

    /** The reason is for the one who types it: nothing of it is kept, for it may name somebody. */
    @POST
    @Path("erase")
    public Job erase(
            @FormParam("id") @DefaultValue("") String id,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("right") @DefaultValue("data-protection") String right) {
        DocumentId document = known(id);
        needed(reason);
        Ground ground = Ground.ofKey(right)
                .orElseThrow(() -> new Refused(Problem.badParameter("right", "a ground like data-protection", right)));
        return _ -> verdict(erasing.order(document, ground), id);
    }

    private static Verdict verdict(Erasing erased, String id) {
        return switch (erased) {
            case Erasing.Ordered(var _) ->
                Verdict.fine(
                        "document %s is erased; original and copies follow at once, after a crash at the next start"
                                .formatted(id),
                        facts(id, "erased"));
            case Erasing.ArchiveNotAsked() ->
                Verdict.notFine(
                        "the archive has not answered about document %s; nothing was erased".formatted(id),
                        facts(id, "archive-not-asked"));
            case Erasing.Missing() -> missing(id);
            case Erasing.Pending(var _), Erasing.NotAllowed() ->
                throw new IllegalStateException("the operator asks nobody, but was answered " + erased);
        };
    }

    private static Verdict missing(String id) {
        return Verdict.notFine("there is no document " + id, facts(id, "missing"));
    }

    private static JsonObject facts(String id, String state) {
        return ApiJson.object().add("document", id).add("state", state).build();
    }

    private static DocumentId known(String id) {
        return DocumentId.parse(id).orElseThrow(() -> new Refused(Problem.badParameter("id", "a document's id", id)));
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new Refused(Problem.missingParameter("reason", "words"));
        }
        return reason.strip();
    }
}
