package org.ratsfaden.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Leads within the portal by path alone. The server writes the host of the request before it, which whoever asks can choose.
 */
@Provider
@Dependent
public final class LocalLocation implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location) {
            URI path = withinPortal(location, request.getUriInfo().getBaseUri());
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path.toString());
        }
    }

    static URI withinPortal(URI location, URI base) {
        return location.getRawAuthority() != null && location.getRawAuthority().equals(base.getRawAuthority())
                ? URI.create(location.toString()
                        .substring(location.toString().indexOf(base.getRawAuthority())
                                + base.getRawAuthority().length()))
                : location;
    }
}
