package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SignedInTest {

    private final TownHall hall = new TownHall();
    private final SignedIn signedIn = new SignedIn(hall.passwords);

    private RequestTwin signedInBrowser() {
        RequestTwin form = new RequestTwin("POST", "/anmelden");
        signedIn.signIn("anna", TownHall.PASSWORD, form.request());
        return form;
    }

    @Test
    void thereIsNoSessionBeforeSignInAndAfterSignOut() {
        RequestTwin form = new RequestTwin("POST", "/anmelden");
        Claim.of(form.request());
        assertThat(new CsrfToken(form.request()).value()).isEmpty();
        signedIn.signIn("anna", "falsch", form.request());
        assertThat(form.hasSession()).isFalse();

        signedIn.signIn("anna", TownHall.PASSWORD, form.request());
        assertThat(form.hasSession()).isTrue();

        signedIn.signOut(form.request());
        assertThat(form.hasSession()).isFalse();
    }

    @Test
    void eachSignInMakesAnotherTokenForForms() {
        RequestTwin form = signedInBrowser();
        String first = new CsrfToken(form.request()).value();

        signedIn.signIn("anna", TownHall.PASSWORD, form.request());

        assertThat(first).hasSize(43);
        assertThat(new CsrfToken(form.request()).value()).hasSize(43).isNotEqualTo(first);
    }

    @Test
    void theSessionCountsOnPagesAndForReadingBelowApiButNotForChangesThere() {
        RequestTwin browser = signedInBrowser();

        assertThat(Claim.of(browser.next("POST", "/hochladen").request())).isEqualTo(new Claim.OfSession("anna"));
        assertThat(Claim.of(browser.next("GET", "/api/v1/search").request())).isEqualTo(new Claim.OfSession("anna"));
        assertThat(Claim.of(browser.next("POST", "/api/v1/documents").request()))
                .isEqualTo(new Claim.Nobody());
    }

    @Test
    void aPasswordInTheHeaderCountsBelowApiOnlyAndComesBeforeTheSession() {
        RequestTwin browser = signedInBrowser();
        String basic = "Basic YmVybmQ6Z2VoZWlt";

        assertThat(Claim.of(browser.next("GET", "/api/v1/search")
                        .header("Authorization", basic)
                        .request()))
                .isEqualTo(new Claim.OfPassword(new BasicCredentials("bernd", "geheim")));
        assertThat(Claim.of(new RequestTwin("GET", "/suche")
                        .header("Authorization", basic)
                        .request()))
                .isEqualTo(new Claim.Nobody());
    }

    @Test
    void anAuthorizationThatMakesNoSenseIsNotTakenForThePublic() {
        assertThat(Claim.of(new RequestTwin("GET", "/api/v1/search")
                        .header("Authorization", "Digest abc")
                        .request()))
                .isEqualTo(new Claim.Unintelligible());
    }
}
