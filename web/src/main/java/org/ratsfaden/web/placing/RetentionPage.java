package org.ratsfaden.web.placing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.placing.KeepRetention;
import org.ratsfaden.web.page.CsvTable;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** Whose time is over, and what the archive is asked and has answered (Aufbewahrung). */
@Path("/aufbewahrung")
@AllowedTo(Role.CLERK)
@Dependent
public final class RetentionPage {

    @Inject
    private KeepRetention retention;

    @Inject
    private RetentionViews views;

    @Inject
    private OpenDocument opening;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show() {
        return templates.page("retention", views.of(frames.here()));
    }

    /** Offers what is due; the table of everything that is offered and not answered goes to the archive. */
    @POST
    @Path("anbieten")
    @Produces(CsvTable.TYPE)
    public Response offer() {
        Reader clerk = frames.here().reader();
        List<DocumentId> offered = retention.offerWhatIsDue(clerk.accountName().orElseThrow());
        String table = OfferTable.of(offered.stream()
                .flatMap(id -> opening.open(id, clerk, "offer").stream())
                .toList());
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"anbietung.csv\"")
                .build();
    }

    /** Books what the archive has answered about one document. */
    @POST
    @Path("antwort")
    public Response book(
            @FormParam("id") @DefaultValue("") String id, @FormParam("answer") @DefaultValue("") String answer) {
        Frame frame = frames.here();
        DocumentId document = DocumentId.parse(id).orElseThrow(NotFoundException::new);
        if (!List.of("accepted", "rejected").contains(answer)) {
            throw new BadRequestException();
        }
        if (!retention.book(
                document,
                answer.equals("accepted"),
                frame.reader().accountName().orElseThrow())) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(frame.link("/aufbewahrung"))).build();
    }
}
