package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;

final class SignedInTest {

    private final TownHall hall = new TownHall();
    private final SignedIn signedIn = new SignedIn(hall.passwords, hall.clock, Duration.ofHours(12));

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

    @Test
    void aSessionEndsTwelveHoursAfterTheSignInWhateverIsClicked() {
        RequestTwin browser = signedInBrowser();

        hall.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(signedIn.isStill(hall.account("anna"), browser.request())).isTrue();

        hall.pass(Duration.ofSeconds(1));
        assertThat(signedIn.isStill(hall.account("anna"), browser.request())).isFalse();
        assertThat(readerOf(browser)).isInstanceOf(Reader.Anonymous.class);
    }

    @Test
    void aNewPasswordEndsEverySessionButTheOneItWasChangedIn() {
        RequestTwin office = signedInBrowser();
        RequestTwin home = signedInBrowser();
        assertThat(readerOf(office)).isInstanceOf(Reader.Clerk.class);

        hall.newPassword("anna", "Lindenhof-3");
        signedIn.goOn(hall.account("anna"), office.request());

        assertThat(readerOf(office)).isInstanceOf(Reader.Clerk.class);
        assertThat(readerOf(home)).isInstanceOf(Reader.Anonymous.class);
    }

    @Test
    void aLockWorksAtTheNextClick() {
        RequestTwin browser = signedInBrowser();

        hall.lock("anna");

        assertThat(readerOf(browser)).isInstanceOf(Reader.Anonymous.class);
        assertThat(signedIn.isStill(hall.account("anna"), browser.request())).isFalse();
    }

    @Test
    void aOneTimePasswordOpensNothingButItsOwnChange() {
        hall.giveOneTimePassword("anna", "nur-einmal");
        RequestTwin form = new RequestTwin("POST", "/anmelden");

        assertThat(signedIn.signIn("anna", "nur-einmal", form.request())).isInstanceOf(Verdict.OneTime.class);

        assertThat(Claim.of(form.next("GET", "/").request())).isEqualTo(new Claim.Nobody());
        assertThat(SignedIn.mayChange(form.request())).contains("anna");
        assertThat(signedIn.isStill(hall.account("anna"), form.request())).isTrue();
    }

    private Reader readerOf(RequestTwin browser) {
        HttpServletRequest click = browser.next("GET", "/").principal("anna").request();
        click.setAttribute(SignInMechanism.BY_SESSION, true);
        return new CurrentReader(click, hall.signIn, hall.transactions, hall.clock).reader();
    }
}
