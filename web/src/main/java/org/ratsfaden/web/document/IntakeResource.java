package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.AllowedTo;

/** The front door for programs. */
@Path("/api/v1/documents")
@Dependent
public final class IntakeResource {

    @Inject
    private SendDocument sending;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(ApiType.JSON)
    @AllowedTo({Role.CLERK, Role.PRESS, Role.PRESS_CHIEF})
    public Response send(SentForm form) throws IOException {
        try (form) {
            return answer(sending.send(form));
        }
    }

    private static Response answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted(var document) -> answer(Response.Status.ACCEPTED, document, null);
            case Receipt.AlreadyHeld(var document, var narrowed) -> answer(Response.Status.OK, document, narrowed);
            case Receipt.Refused(var reason, var detail) ->
                throw new Refused(Problem.unusableFile(
                        reason.key(),
                        "The file was not taken in: it is %s (%s bytes).".formatted(reason.key(), detail)));
        };
    }

    /** The address without the host: whoever asks knows where they asked. */
    private static Response answer(Response.Status status, DocumentId document, @Nullable VisibilityChange narrowed) {
        JsonObjectBuilder json = ApiJson.object().add("id", document.toString());
        if (narrowed != null) {
            json.add(
                    "narrowed",
                    ApiJson.object()
                            .add("from", DocumentJson.visibility(narrowed.from()))
                            .add("to", DocumentJson.visibility(narrowed.to())));
        }
        return Response.status(status)
                .header(HttpHeaders.LOCATION, "/api/v1/documents/" + document)
                .entity(json.build())
                .build();
    }
}
