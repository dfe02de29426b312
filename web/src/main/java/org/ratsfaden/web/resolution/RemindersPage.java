package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.resolution.ChooseDigest;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.AllowedTo;
import org.ratsfaden.web.settings.PortalSettings;

/** What somebody is reminded of (Wiedervorlage). */
@Path("/erinnerungen")
@AllowedTo
@Dependent
public final class RemindersPage {

    private static final int MONTHS = 12;

    @Inject
    private RemindReaders remind;

    @Inject
    private ChooseDigest digest;

    @Inject
    private OpenResolutions resolutions;

    @Inject
    private PortalSettings settings;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response list() {
        Frame frame = frames.here();
        return templates.page("reminders", view(frame, ""));
    }

    private RemindersView view(Frame frame, String typed) {
        ResolutionRows rows = new ResolutionRows(frame, resolutions.today());
        return new RemindersView(
                frame,
                remind.until(resolutions.today().plusMonths(MONTHS), frame.reader()).stream()
                        .map(rows::row)
                        .toList(),
                frame.link("/erinnerungen.ics"),
                settings.baseUrl() + "/api/v1/reminders.ics",
                typed,
                digest.of(frame.reader()).map(EmailAddress::text).orElse(""));
    }

    /** One click turns the mails off; an address turns them on. What is no address changes nothing and can be mended. */
    @POST
    @Path("mail")
    public Response mail(@FormParam("address") @DefaultValue("") String address) {
        Frame frame = frames.here();
        String typed = address.strip();
        Optional<EmailAddress> known = EmailAddress.parse(typed);
        if (known.isEmpty() && !typed.isEmpty()) {
            return templates.page(422, "reminders", view(frame, typed));
        }
        known.ifPresentOrElse(where -> digest.on(where, frame.reader()), () -> digest.off(frame.reader()));
        return Response.seeOther(URI.create(frame.link("/erinnerungen"))).build();
    }
}
