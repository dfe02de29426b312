package org.ratsfaden.web.newsletter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.newsletter.Subscribe;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.Throttle;

/**
 * Subscribing in two steps, leaving in one. Nothing happens when an address of a mail is only opened: programs that look through
 * mails open them too. No answer tells whether an address was known. Without a mail server nobody is asked for an address.
 */
@Path("/newsletter")
@Produces(Templates.HTML)
@Dependent
public final class NewsletterPage {

    @Inject
    private Subscribe subscribe;

    @Inject
    private MailSettings mail;

    @Inject
    private Throttle throttle;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    public Response form() {
        return page(200, asking("", null));
    }

    @POST
    public Response ask(@FormParam("address") @DefaultValue("") String typed) {
        Frame frame = frames.here();
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            return page(422, asking(typed, frame.say("newsletter.no-address")));
        }
        if (!mail.isSetUp()) {
            return page(503, asking(typed, null));
        }
        Optional<Duration> wait = throttle.take(request);
        if (wait.isPresent()) {
            return Response.fromResponse(page(429, asking(typed, frame.say("newsletter.too-often"))))
                    .header(HttpHeaders.RETRY_AFTER, wait.get().toSeconds() + 1)
                    .build();
        }
        subscribe.ask(address.get());
        return page(200, done(frame, frame.say("newsletter.asked")));
    }

    private NewsletterView asking(String typed, @Nullable String problem) {
        Frame frame = frames.here();
        boolean open = mail.isSetUp();
        return new NewsletterView(
                frame,
                frame.say(open ? "newsletter.words" : "newsletter.no-server"),
                open ? frame.say("newsletter.subscribe") : null,
                open,
                typed,
                problem,
                null);
    }

    private static NewsletterView done(Frame frame, String notice) {
        return new NewsletterView(frame, "", null, false, "", null, notice);
    }

    @GET
    @Path("bestaetigen/{word: [\\w-]{20,50}}")
    public Response question(@PathParam("word") String word) {
        return subscribe.isOpen(word) ? page(200, question("newsletter.confirm-words", "newsletter.confirm")) : late();
    }

    private NewsletterView question(String words, String button) {
        Frame frame = frames.here();
        return new NewsletterView(frame, frame.say(words), frame.say(button), false, "", null, null);
    }

    @POST
    @Path("bestaetigen/{word: [\\w-]{20,50}}")
    public Response confirm(@PathParam("word") String word) {
        Frame frame = frames.here();
        return subscribe.confirm(word) ? page(200, done(frame, frame.say("newsletter.confirmed"))) : late();
    }

    private Response late() {
        return page(404, asking("", frames.here().say("newsletter.late")));
    }

    @GET
    @Path("abmelden/{word: [\\w-]{20,50}}")
    public Response leaving() {
        return page(200, question("newsletter.leave-words", "newsletter.leave"));
    }

    /** Also what mail programs send for one click (RFC 8058): without a cookie, and whoever sends it. */
    @POST
    @Path("abmelden/{word: [\\w-]{20,50}}")
    public Response leave(@PathParam("word") String word) {
        Frame frame = frames.here();
        subscribe.leave(word);
        return page(200, done(frame, frame.say("newsletter.left")));
    }

    private Response page(int status, NewsletterView view) {
        return templates.page(status, "newsletter", view);
    }
}
