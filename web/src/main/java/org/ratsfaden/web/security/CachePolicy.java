package org.ratsfaden.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Who may keep an answer: nobody what somebody signed in has read; everybody the rest, if they ask whether it still holds. */
@Provider
@Dependent
public final class CachePolicy implements ContainerResponseFilter {

    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean signedIn =
                request.getSecurityContext().getUserPrincipal() != null || OperatorKey.wasShown(servletRequest);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-store" : "no-cache");
        response.getHeaders().add(HttpHeaders.VARY, "Authorization, Cookie");
    }
}
