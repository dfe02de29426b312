package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.account.Role;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.GiveStrays;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** The council office says to which decision a follow-up belongs that has lost its own. */
@Path("/zu-klaeren/gehoert-zu")
@AllowedTo(Role.CLERK)
@Dependent
public final class StrayPage {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private GiveStrays strays;

    @Inject
    private Frames frames;

    /** @param decision its address, or the key in it */
    @POST
    public Response give(
            @FormParam("id") @DefaultValue("") String id, @FormParam("decision") @DefaultValue("") String decision) {
        Frame frame = frames.here();
        Optional<ResolutionId> given = key(decision)
                .filter(to -> key(id).filter(stray -> strays.give(stray, to, frame.reader()))
                        .isPresent());
        Address next = given.map(to -> Address.of("/beschluss/" + to).at("umsetzung"))
                .orElseGet(() -> Address.of("/zu-klaeren").with("hinweis", "kein-beschluss"));
        return Response.seeOther(URI.create(frame.link(next))).build();
    }

    private static Optional<ResolutionId> key(String words) {
        return KEY.matcher(words).results().findFirst().flatMap(found -> ResolutionId.parse(found.group()));
    }
}
