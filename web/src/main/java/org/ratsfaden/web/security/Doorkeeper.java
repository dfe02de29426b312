package org.ratsfaden.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.settings.PortalSettings;

/**
 * Turns away, before anything is looked at: wrong credentials, bodies that are too long, requests that another site has made in
 * somebody's name, and whoever tries the operator's addresses without the operator's key.
 */
@Provider
@PreMatching
@Dependent
public final class Doorkeeper implements ContainerRequestFilter {

    /** What a form may add to the file it carries, in bytes. */
    private static final long ENVELOPE = 65_536;

    @Inject
    private PortalSettings settings;

    @Inject
    private IntakeLimits limits;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (request.getAttribute(SignInMechanism.REFUSAL) instanceof Problem problem) {
            throw new Refused(problem);
        }
        measure(context);
        if (!RequestPath.isSafe(context.getMethod())) {
            refuseForeign(context);
        }
        if (RequestPath.isOperators(request) && !OperatorKey.wasShown(request)) {
            throw new Refused(Problem.notFound());
        }
    }

    /** A form with files may be as long as a file and a form around it; any other body is short, and says how short. */
    private void measure(ContainerRequestContext context) {
        long said = request.getContentLengthLong();
        Problem tooLarge = Problem.tooLarge(limits.maxBytes());
        if (said > (isMultipart() ? limits.maxBytes() + ENVELOPE : ENVELOPE)) {
            throw new Refused(tooLarge);
        }
        if (isMultipart()) {
            context.setEntityStream(new CountedBody(context.getEntityStream(), limits.maxBytes() + ENVELOPE, tooLarge));
        } else if (said < 0 && request.getHeader("Transfer-Encoding") != null) {
            throw new Refused(Problem.lengthNeeded());
        }
    }

    private boolean isMultipart() {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    private void refuseForeign(ContainerRequestContext context) throws IOException {
        if (new Provenance(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))
                .isForeign(settings.baseUrl())) {
            throw new Refused(Problem.foreignRequest("This request was made by another site."));
        }
        Optional<String> token = SignedIn.token(request);
        if (!RequestPath.isApi(request) && token.isPresent() && !repeats(token.get(), context)) {
            throw new Refused(
                    Problem.foreignRequest(
                            "The field csrf (the first of a multipart form) or the header X-CSRF-Token does not fit the session."));
        }
    }

    private boolean repeats(String token, ContainerRequestContext context) throws IOException {
        String header = request.getHeader("X-CSRF-Token");
        if (header != null) {
            return SecretWord.same(token, header);
        }
        if (isMultipart()) {
            BufferedInputStream body = new BufferedInputStream(context.getEntityStream());
            context.setEntityStream(body);
            return SecretWord.same(token, CsrfToken.firstPart(body));
        }
        String field = request.getParameter("csrf");
        return field != null && SecretWord.same(token, field);
    }
}
