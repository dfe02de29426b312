package org.ratsfaden.web.error;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Parts of the interface whose names are fixed and which are not built yet (decisions.md 22). */
@Path("/{part: (feed|oparl)(/.*)?}")
@Dependent
public final class NotBuiltYet {

    @GET
    public void ask() {
        throw new Refused(Problem.notBuiltYet());
    }

    @POST
    public void change() {
        throw new Refused(Problem.notBuiltYet());
    }
}
