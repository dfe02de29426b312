package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ratsfaden.account.Role;
import org.ratsfaden.web.error.Problem;

final class RoleGateTest {

    @Test
    void thePublicIsAskedToSignInAndOtherRolesAreTurnedAway() {
        assertThat(RoleGate.refusal(List.of(Role.CLERK), Optional.empty()))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(401));
        assertThat(RoleGate.refusal(List.of(Role.CLERK), Optional.of(Role.MEMBER)))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(403));
        assertThat(RoleGate.refusal(List.of(Role.CLERK), Optional.of(Role.CLERK)))
                .isEmpty();
    }

    @Test
    void withoutNamedRolesEverybodyWhoHasSignedInMayEnter() {
        assertThat(RoleGate.refusal(List.of(), Optional.of(Role.OFFICE))).isEmpty();
        assertThat(RoleGate.refusal(List.of(), Optional.empty()).map(Problem::headers))
                .hasValueSatisfying(headers -> assertThat(headers).containsKey("WWW-Authenticate"));
    }
}
