package org.ratsfaden.web.resolution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ratsfaden.account.Role;
import org.ratsfaden.resolution.HandOver;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.security.AllowedTo;

/** Gives the unfinished business of one office to its successor, and leads to what that has to do now. */
@Path("/beschluesse/uebergabe")
@AllowedTo(Role.CLERK)
@Dependent
public final class HandoverPage {

    private static final int LONGEST = 200;

    @Inject
    private HandOver handOver;

    @Inject
    private Frames frames;

    @POST
    public Response handOver(
            @FormParam("office") @DefaultValue("") String office,
            @FormParam("successor") @DefaultValue("") String successor,
            @FormParam("account") @DefaultValue("") String account) {
        Frame frame = frames.here();
        String name = successor.strip();
        boolean named = !office.isBlank() && !name.isEmpty() && name.length() <= LONGEST;
        if (named) {
            handOver.handOver(office, name, account.isBlank() ? null : account, frame.reader());
        }
        return Response.seeOther(URI.create(
                        frame.link(Address.of(ResolutionsAddress.PATH).with("office", named ? name : office))))
                .build();
    }
}
