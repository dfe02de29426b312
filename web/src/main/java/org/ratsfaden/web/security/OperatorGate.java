package org.ratsfaden.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/**
 * Opens every resource below {@link OperatorKey#ADDRESSES} to the operator's key alone, however its address was written; a
 * resource there need not ask for it. {@link Doorkeeper} says the same earlier, so that not even a wrong method tells anything.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@Dependent
public final class OperatorGate implements ContainerRequestFilter {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        if (isOperators(resource.getResourceClass()) && !OperatorKey.wasShown(request)) {
            throw new Refused(Problem.notFound());
        }
    }

    static boolean isOperators(Class<?> resource) {
        Path path = resource.getAnnotation(Path.class);
        return path != null && path.value().startsWith(OperatorKey.ADDRESSES);
    }
}
