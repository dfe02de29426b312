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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.placing.KeepRetention;
import org.ratsfaden.web.error.ApiJson;
import org.ratsfaden.web.error.ApiType;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
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
    @Produces("text/csv;charset=UTF-8")
    public String offer() {
        List<DocumentId> offered = retention.offerWhatIsDue(account());
        return Stream.concat(
                        Stream.of(line("id", "title", "kind", "date", "reference", "file", "received")),
                        offered.stream()
                                .flatMap(id -> opening.open(id, current.reader(), "offer").stream())
                                .map(RetentionResource::line))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
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

    private static String line(OpenedDocument opened) {
        var about = opened.description();
        return line(
                opened.document().id().toString(),
                about.title(),
                about.kind().key(),
                about.date() == null ? "" : about.date().toString(),
                about.reference() == null ? "" : about.reference(),
                opened.document().arrival().fileName(),
                opened.document().arrival().receivedAt().toString());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(RetentionResource::cell).collect(Collectors.joining(";"));
    }

    /** What a spreadsheet would take for a formula is made words (OWASP, CSV injection). */
    static String cell(String words) {
        String harmless = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
