package org.ratsfaden.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.account.Role;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** Enforces {@link AllowedTo}; what stands at the method comes before what stands at its class. */
@jakarta.ws.rs.ext.Provider
@Priority(Priorities.AUTHORIZATION)
@AllowedTo
@Dependent
public final class RoleGate implements ContainerRequestFilter {

    @Inject
    private Provider<CurrentReader> readers;

    @Inject
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        AllowedTo atMethod = resource.getResourceMethod().getAnnotation(AllowedTo.class);
        AllowedTo allowed = atMethod == null ? resource.getResourceClass().getAnnotation(AllowedTo.class) : atMethod;
        refusal(
                        allowed == null ? List.of() : List.of(allowed.value()),
                        readers.get().role())
                .ifPresent(problem -> {
                    throw new Refused(problem);
                });
    }

    /** @param allowed none means everybody who has signed in */
    static Optional<Problem> refusal(List<Role> allowed, Optional<Role> asking) {
        if (asking.isEmpty()) {
            return Optional.of(Problem.signInNeeded());
        }
        if (allowed.isEmpty() || allowed.contains(asking.get())) {
            return Optional.empty();
        }
        String roles = allowed.stream().map(Role::key).collect(Collectors.joining(", "));
        return Optional.of(Problem.notAllowed("This is for the roles %s; you have signed in as %s."
                .formatted(roles, asking.get().key())));
    }
}
