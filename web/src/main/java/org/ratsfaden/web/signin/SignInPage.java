package org.ratsfaden.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.security.LocalPath;
import org.ratsfaden.web.security.SignedIn;
import org.ratsfaden.web.security.Verdict;

/** Signing in and out. */
@Path("/")
@Dependent
public final class SignInPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Path("anmelden")
    @Produces(Templates.HTML)
    public Response form(@QueryParam("weiter") @DefaultValue("/") String leadsTo) {
        return templates.page("signin", new SignInView(frames.here(), "", LocalPath.of(leadsTo), ""));
    }

    @POST
    @Path("anmelden")
    @Produces(Templates.HTML)
    public Response signIn(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("weiter") @DefaultValue("/") String leadsTo) {
        Frame frame = frames.here();
        return switch (signedIn.signIn(name.strip(), password, request)) {
            case Verdict.Welcome(var _) ->
                Response.seeOther(URI.create(LocalPath.of(leadsTo))).build();
            case Verdict.OneTime(var _) ->
                Response.seeOther(URI.create(frame.link("/konto"))).build();
            case Verdict.Wrong() -> again(frame, name, leadsTo, frame.say("signin.wrong"));
            case Verdict.TooOften(var pause) ->
                again(frame, name, leadsTo, frame.say("signin.too-often", Math.max(1, pause.toSeconds())));
        };
    }

    private Response again(Frame frame, String name, String leadsTo, String problem) {
        SignInView view = new SignInView(frame, name, LocalPath.of(leadsTo), problem);
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(templates.html("signin", view))
                .build();
    }

    @POST
    @Path("abmelden")
    public Response signOut() {
        String start = frames.here().link("/");
        signedIn.signOut(request);
        return Response.seeOther(URI.create(start)).build();
    }
}
