package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ratsfaden.resolution.ChooseDigest;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/**
 * One click ends the mails about what is due, without a sign-in: the address stands in each mail. Opening it ends nothing, for mail
 * programs open addresses by themselves. Answers alike whether anybody has this token or not.
 */
@Path("/erinnerungen/aus/{token: [0-9a-f-]{36}}")
@Dependent
public final class DigestOffPage {

    @Inject
    private ChooseDigest digest;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Produces(Templates.HTML)
    public Response ask() {
        return templates.page("digestoff", new DigestOffView(frames.here(), false));
    }

    @POST
    @Produces(Templates.HTML)
    public Response off(@PathParam("token") String token) {
        digest.off(uuid(token));
        return templates.page("digestoff", new DigestOffView(frames.here(), true));
    }

    private static UUID uuid(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
