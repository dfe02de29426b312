package org.ratsfaden.web.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.account.Role;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.journey.GiveUp;
import org.ratsfaden.journey.ReadAgain;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.operation.Condition;
import org.ratsfaden.operation.ReadCondition;
import org.ratsfaden.operation.Stock;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** How the portal fares, and what its administrator can do about it. */
@Path("/betrieb")
@AllowedTo(Role.ADMIN)
@Dependent
public final class OperationPage {

    private static final int MOST = 100;

    @Inject
    private ReadCondition condition;

    @Inject
    private Stock stock;

    @Inject
    private StepQueue queue;

    @Inject
    private GiveUp giveUp;

    @Inject
    private ReadAgain readAgain;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings mail;

    @Inject
    private Settings settings;

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
    public Response show() throws IOException {
        Condition now = condition.now();
        List<StepQueue.Stuck> stuck = transactions.inOne(() -> queue.stuck(MOST));
        List<Stock.Unread> unread = transactions.inOne(() -> stock.unread(MOST));
        OperationViews views = new OperationViews(frames.here(), mail.isSetUp(), transactions.inOne(outbox::tally));
        return templates.page("betrieb", views.of(now, stuck, unread, settings.effective()));
    }

    /** Makes a stuck step due now. */
    @POST
    @Path("wiederholen")
    public Response retry(@FormParam("id") @DefaultValue("") String id) {
        UUID step = known(id);
        transactions.inOne(() -> {
            queue.retry(step, clock.instant());
            return step;
        });
        return back();
    }

    /** Ends a stuck step; the document goes to the clerk's list. */
    @POST
    @Path("aufgeben")
    public Response giveUp(@FormParam("id") @DefaultValue("") String id) {
        giveUp.on(known(id));
        return back();
    }

    /** Has a file read once more that could not be read. */
    @POST
    @Path("noch-einmal-lesen")
    public Response readAgain(@FormParam("id") @DefaultValue("") String id) {
        Frame frame = frames.here();
        readAgain.order(DocumentId.parse(id).orElseThrow(BadRequestException::new), frame.reader());
        return back();
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private Response back() {
        return Response.seeOther(URI.create(frames.here().link("/betrieb"))).build();
    }
}
