package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.ratsfaden.account.Role;
import org.ratsfaden.outbox.MailId;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** Has mails that failed tried again. */
@Path("/presse/werkstatt/post")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class PostPage {

    @Inject
    private Outbox outbox;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Inject
    private Frames frames;

    @POST
    @Path("wiederholen")
    public Response retry(@FormParam("id") @DefaultValue("") String id) {
        MailId mail = MailId.parse(id).orElseThrow(NotFoundException::new);
        transactions.inOne(() -> {
            outbox.retry(mail, clock.instant());
            return mail;
        });
        return back();
    }

    @POST
    @Path("alle-wiederholen")
    public Response retryAll() {
        transactions.inOne(() -> {
            outbox.retryAll(clock.instant());
            return outbox;
        });
        return back();
    }

    private Response back() {
        return WorkshopPage.seeOther(
                frames.here(), Address.of("/presse/werkstatt").with("hinweis", "post"));
    }
}
