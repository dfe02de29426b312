package org.ratsfaden.web.clarification;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.ratsfaden.account.Role;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.journey.ReadAgain;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** The clerk's list of open questions (Zu klären). */
@Path("/zu-klaeren")
@AllowedTo(Role.CLERK)
@Dependent
public final class ClarificationPage {

    @Inject
    private OpenQuestions questions;

    @Inject
    private Clarifications clarifications;

    @Inject
    private StepQueue queue;

    @Inject
    private ReadAgain readAgain;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("hinweis") @DefaultValue("") String notice) {
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        return templates.page("clarifications", questions.on(number, notice, frames.here()));
    }

    /** Takes a question off the list. */
    @POST
    @Path("geklaert")
    public Response settle(@FormParam("id") @DefaultValue("") String id) {
        Frame frame = frames.here();
        UUID question = known(id);
        transactions.inOne(() -> {
            clarifications.settle(question, frame.reader().accountName().orElseThrow());
            return question;
        });
        return back(frame);
    }

    /** Makes a stuck step due now. */
    @POST
    @Path("wiederholen")
    public Response retry(@FormParam("id") @DefaultValue("") String id) {
        Frame frame = frames.here();
        UUID step = known(id);
        transactions.inOne(() -> {
            queue.retry(step, clock.instant());
            return step;
        });
        return back(frame);
    }

    /** Has a file read once more that could not be read. */
    @POST
    @Path("noch-einmal-lesen")
    public Response readAgain(@FormParam("id") @DefaultValue("") String id) {
        Frame frame = frames.here();
        DocumentId document = DocumentId.parse(id).orElseThrow(BadRequestException::new);
        if (readAgain.order(document, frame.reader()) == ReadAgain.Answer.NO_SUCH_DOCUMENT) {
            throw new NotFoundException();
        }
        return back(frame);
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static Response back(Frame frame) {
        return Response.seeOther(URI.create(frame.link("/zu-klaeren"))).build();
    }
}
