package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ratsfaden.account.Role;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.newsletter.Subscriptions;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.press.Audience;
import org.ratsfaden.press.ChooseAudience;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseLetters;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;

/** For whom of the Presseverteiler a release is meant, and how far its mails have come. */
@Path("/presse/werkstatt/{id: [0-9a-fA-F-]{36}}/empfaenger")
@AllowedTo({Role.PRESS, Role.PRESS_CHIEF})
@Dependent
public final class AudiencePage {

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private ChooseAudience choosing;

    @Inject
    private KeepContacts contacts;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Outbox outbox;

    @Inject
    private Transactions transactions;

    /** The fields of the form: the doorkeeper has read the body already. */
    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response show(@PathParam("id") String id) {
        Frame frame = frames.here();
        PressRelease release = release(id, frame);
        Audience audience = choosing.of(release.id(), frame.reader());
        String title = release.last().text().title();
        return templates.page(
                "audience",
                new AudienceView(
                        frame,
                        "/presse/werkstatt/" + release.id(),
                        title.isBlank() ? frame.say("workshop.untitled") : title,
                        segments(audience, frame),
                        contacts.all(frame.reader()).stream()
                                .map(contact -> choice(contact, audience))
                                .toList(),
                        frame.say("audience.subscribers", transactions.inOne(subscriptions::countConfirmed)),
                        sent(release, frame)));
    }

    /** Those there are, and those that were chosen when there still were contacts in them. */
    private List<AudienceView.Choice> segments(Audience audience, Frame frame) {
        Set<String> names = new TreeSet<>(contacts.segments(frame.reader()));
        names.addAll(audience.ahead());
        names.addAll(audience.published());
        return names.stream()
                .map(name -> new AudienceView.Choice(
                        name,
                        name,
                        audience.ahead().contains(name),
                        audience.published().contains(name)))
                .toList();
    }

    private static AudienceView.Choice choice(Contact contact, Audience audience) {
        String label = contact.medium().isEmpty() ? contact.name() : contact.name() + " (" + contact.medium() + ")";
        return new AudienceView.Choice(
                contact.id().toString(), label, audience.contacts().contains(contact.id()), false);
    }

    private List<String> sent(PressRelease release, Frame frame) {
        Outbox.Tally tally = transactions.inOne(() -> outbox.tally(ReleaseLetters.thing(release.id())));
        List<String> lines = new ArrayList<>();
        if (!tally.equals(Outbox.Tally.NONE)) {
            lines.add(frame.say("mails.accepted", tally.accepted()));
            lines.add(frame.say("mails.waiting", tally.waiting()));
            lines.add(frame.say("mails.failed", tally.failed()));
        }
        return lines;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") String id) {
        Frame frame = frames.here();
        Audience audience = new Audience(
                sent("ahead"),
                sent("contact").stream()
                        .flatMap(contact -> ContactId.parse(contact).stream())
                        .collect(Collectors.toSet()),
                sent("published"));
        if (!choosing.choose(release(id, frame).id(), audience, frame.reader())) {
            throw new NotFoundException();
        }
        return WorkshopPage.seeOther(
                frame, Address.of("/presse/werkstatt/" + id).with("hinweis", "gesichert"));
    }

    private Set<String> sent(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? Set.of() : Set.copyOf(List.of(values));
    }

    private PressRelease release(String id, Frame frame) {
        return ReleaseId.parse(id)
                .flatMap(known -> workshop.piece(known, frame.reader()))
                .map(ReadWorkshop.Piece::release)
                .orElseThrow(NotFoundException::new);
    }
}
