package org.ratsfaden.web.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.intake.FindKnownFiles;
import org.ratsfaden.intake.FollowDocuments;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.intake.Progress;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.web.document.DeclaredVisibility;
import org.ratsfaden.web.document.SentFile;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.OperatorKey;

/**
 * What {@code ./ratsfaden import} asks: which files are here already, takes in the others one by one, and how far they have come.
 * It sends as a clerk would.
 */
@Path(OperatorKey.ADDRESSES + "/documents")
@Dependent
public final class ImportResource {

    private static final String LINES = "text/plain;charset=UTF-8";
    private static final Reader SENDER = OperatorReader.READER;
    private static final String SOURCE = "import";

    @Inject
    private ReceiveFile intake;

    @Inject
    private FindKnownFiles knownFiles;

    @Inject
    private FollowDocuments documents;

    @Inject
    private IntakeLimits limits;

    /** Before anything is sent: whether the wish makes sense, and how large a file may be. */
    @GET
    @Produces(ApiType.JSON)
    public JsonObject limits(
            @QueryParam("visibility") @Nullable String visibility,
            @QueryParam("committee") @Nullable String committee) {
        declared(visibility, committee);
        return ApiJson.object().add("maxBytes", limits.maxBytes()).build();
    }

    /** A line for each hash that is known: the hash and the id of its document, separated by a tab. */
    @POST
    @Path("known")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(LINES)
    public String known(
            @FormParam("hash") List<String> hashes,
            @FormParam("visibility") @Nullable String visibility,
            @FormParam("committee") @Nullable String committee) {
        List<ContentHash> files = hashes.stream().map(ImportResource::hash).toList();
        return knownFiles.find(files, declared(visibility, committee), SENDER).entrySet().stream()
                .map(held -> held.getKey().hex() + "\t" + held.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** A line for each id: the id, {@code waiting}, {@code stuck}, {@code read} or {@code quarantined}, and why. */
    @POST
    @Path("progress")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(LINES)
    public String progress(@FormParam("id") List<String> ids) {
        List<DocumentId> asked =
                ids.stream().map(DocumentId::parse).flatMap(Optional::stream).toList();
        return documents.follow(asked).entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + words(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Takes in one file: 202 if it is new, 200 if it is here already; the id of its document. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(LINES)
    public Response send(SentForm form) throws IOException {
        try (form) {
            SentFile file = form.file();
            Visibility declared = DeclaredVisibility.of(SENDER, form.field("visibility"), form.field("committee"));
            return answer(intake.receive(new IncomingFile(file.name(), file.body(), SOURCE, null, declared, SENDER)));
        }
    }

    private static Response answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted(var document) ->
                Response.accepted(document.toString()).build();
            case Receipt.AlreadyHeld(var document, var _) ->
                Response.ok(document.toString()).build();
            case Receipt.Refused(var reason, var detail) ->
                throw new Refused(Problem.unusableFile(reason.key(), reason.key() + " (" + detail + " bytes)"));
        };
    }

    private static Visibility declared(@Nullable String visibility, @Nullable String committee) {
        return DeclaredVisibility.of(SENDER, Optional.ofNullable(visibility), Optional.ofNullable(committee));
    }

    private static ContentHash hash(String text) {
        try {
            return new ContentHash(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.badParameter("hash", "a SHA-256 hash in small letters", text));
        }
    }

    private static String words(Progress progress) {
        return switch (progress) {
            case Progress.Waiting() -> "waiting";
            case Progress.Stuck() -> "stuck";
            case Progress.Read() -> "read";
            case Progress.Quarantined(var reason) -> "quarantined\t" + reason.key();
        };
    }
}
