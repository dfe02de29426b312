package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.web.error.Refused;

final class DeclaredVisibilityTest {

    private static final Reader CLERK = new Reader.Clerk("anna");

    private static Visibility of(Reader sender, String wish, String committee) {
        return DeclaredVisibility.of(
                sender,
                Optional.of(wish).filter(text -> !text.isEmpty()),
                Optional.of(committee).filter(text -> !text.isEmpty()));
    }

    private static void assertRefused(ThrowingCallable deed, int status, String detail) {
        assertThatThrownBy(deed)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::problem)
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.detail()).contains(detail);
                });
    }

    @Test
    void clerksSayWhoAFileIsFor() {
        assertThat(of(CLERK, "public", "")).isEqualTo(new Visibility.Public());
        assertThat(of(CLERK, "non-public", "")).isEqualTo(new Visibility.CouncilOffice());
        assertThat(of(CLERK, "non-public", "bauausschuss"))
                .isEqualTo(new Visibility.OnlyFor(Set.of(new CommitteeKey("bauausschuss"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "public", "non-public", "quatsch"})
    void whatThePressOfficeSendsIsItsDraftWhateverItSays(String wish) {
        assertThat(of(new Reader.Press("pia"), wish, "")).isEqualTo(new Visibility.Draft());
        assertThat(of(new Reader.PressChief("paul"), wish, "")).isEqualTo(new Visibility.Draft());
    }

    @Test
    void theOthersSendNothing() {
        assertRefused(() -> of(new Reader.Anonymous(), "public", ""), 401, "");
        assertRefused(() -> of(new Reader.Admin("adam"), "public", ""), 403, "Clerks");
        assertRefused(() -> of(new Reader.Office("olga"), "public", ""), 403, "Clerks");
        assertRefused(() -> of(new Reader.Member("max", Set.of()), "non-public", ""), 403, "Clerks");
    }

    @Test
    void aWishThatMakesNoSenseIsNamedWithWhatWasExpected() {
        assertRefused(() -> of(CLERK, "", ""), 400, "visibility: expected public or non-public, but found nothing");
        assertRefused(() -> of(CLERK, "geheim", ""), 400, "expected public or non-public, but found: geheim");
        assertRefused(() -> of(CLERK, "public", "bauausschuss"), 400, "committee");
        assertRefused(() -> of(CLERK, "non-public", "Bau & Verkehr"), 400, "committee: expected a key");
    }
}
