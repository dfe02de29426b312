package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in with a form and get a session; programs send name and password below {@code /api/} and get none. */
final class SignInIT extends OnTheServer {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([\\w-]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/suche?q=Haushalt", "/anmelden", "/zu-klaeren", "/dokument/0", "/api/v1/search?q=Haushalt"
            })
    void nobodyGetsACookieBeforeTheySignIn(String path) throws Exception {
        assertThat(Visitor.citizen().get(path).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void whoeverSignsInGetsACookieThatNoScriptReadsAndNoOtherSiteSends() throws Exception {
        HttpResponse<String> welcome = signIn(Visitor.account("member"), "/suche?q=Haushalt");

        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).hasValue("/suche?q=Haushalt");
        assertThat(welcome.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .matches("(?i)Ratsfaden=[^;]{20,};.*")
                        .containsIgnoringCase("path=/")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .doesNotContainIgnoringCase("domain=")
                        .doesNotContainIgnoringCase("expires=")
                        .doesNotContainIgnoringCase("max-age="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/\\example.org/", "javascript:alert(1)"})
    void theSignInLeadsNowhereOutsideThePortal(String wish) throws Exception {
        HttpResponse<String> welcome = signIn(Visitor.account("member"), wish);

        assertThat(welcome.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void aSessionSomebodyElseHasChosenIsNotTakenOn() throws Exception {
        HttpResponse<String> welcome = Visitor.submit(
                Visitor.request("/anmelden").header("Cookie", "Ratsfaden=vonJemandAnderemGewaehlt"),
                Map.of("name", "mitglied", "password", Visitor.account("member").password()));

        assertThat(welcome.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("vonJemandAnderemGewaehlt");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        HttpResponse<String> wrong = signIn(new Visitor.Account("verwaltung", "falsch"), "/");
        HttpResponse<String> unknown = signIn(new Visitor.Account("niemand", "falsch"), "/");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(wrong.body()).contains("Name und Kennwort passen nicht zusammen.");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body().replace("verwaltung", "niemand"));
    }

    @ParameterizedTest
    @CsvSource({
        "/zu-klaeren, %2Fzu-klaeren",
        "/aufbewahrung, %2Faufbewahrung",
        "/hochladen?lang=en, %2Fhochladen%3Flang%3Den"
    })
    void thePublicIsLedToTheSignInAndBack(String path, String back) throws Exception {
        HttpResponse<String> answer = Visitor.citizen().get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/anmelden?weiter=" + back);
    }

    @ParameterizedTest
    @CsvSource({
        "member, /zu-klaeren, 403", "press, /zu-klaeren, 403", "clerk, /zu-klaeren, 200",
        "member, /aufbewahrung, 403", "admin, /aufbewahrung, 403", "clerk, /aufbewahrung, 200",
        "office, /hochladen, 403", "admin, /hochladen, 403", "press, /hochladen, 200",
    })
    void whoeverHasSignedInIsToldWhatIsNotForTheirRole(String role, String path, int status) throws Exception {
        assertThat(Visitor.as(role).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void aFormThatIsNotOursChangesNothing() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String word = csrf(clerk);

        assertThat(signOut(clerk.signed("/abmelden"), "").statusCode()).isEqualTo(403);
        assertThat(signOut(clerk.signed("/abmelden"), word + "x").statusCode()).isEqualTo(403);
        assertThat(signOut(clerk.signed("/abmelden").header("Origin", "https://example.org"), word)
                        .statusCode())
                .isEqualTo(403);
        assertThat(signOut(clerk.signed("/abmelden").header("Sec-Fetch-Site", "cross-site"), word)
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.get("/zu-klaeren").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverSignsOutIsThePublicAgain() throws Exception {
        Visitor clerk = Visitor.as("clerk");

        assertThat(signOut(clerk.signed("/abmelden"), csrf(clerk)).statusCode()).isEqualTo(303);

        assertThat(clerk.get("/zu-klaeren").statusCode()).isEqualTo(303);
        assertThat(clerk.get("/").body()).doesNotContain("ratsbuero");
    }

    @Test
    void aFileSentWithTheFormNeedsTheWordOfTheSession() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String word = csrf(clerk);

        assertThat(upload(clerk, Map.of("visibility", "non-public"))).isEqualTo(403);
        assertThat(upload(clerk, Map.of("csrf", word))).isEqualTo(200);
    }

    @Test
    void programsSignInWithEachRequestAndGetNoSession() throws Exception {
        HttpResponse<String> answer = Visitor.as("clerk").get("/api/v1/search?q=");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void aProgramWithAWrongPasswordIsNotThePublic() throws Exception {
        HttpResponse<String> answer = Visitor.send(Visitor.request("/api/v1/search?q=")
                .header("Authorization", Visitor.basic(new Visitor.Account("ratsbuero2", "falsch"))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic "));
        assertThat(Visitor.json(answer).getString("reason")).isEqualTo("wrong-password");
    }

    @Test
    void namesAndPasswordsOfProgramsCountBelowTheirInterfaceOnly() throws Exception {
        HttpResponse<String> page = Visitor.send(
                Visitor.request("/zu-klaeren").header("Authorization", Visitor.basic(Visitor.account("clerk"))));

        assertThat(page.statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionReadsBelowTheInterfaceOfProgramsAndChangesNothingThere() throws Exception {
        String session = Visitor.as("clerk").session();

        HttpResponse<String> read =
                Visitor.send(Visitor.request("/api/v1/search?q=").header("Cookie", session));
        HttpResponse<String> change = Visitor.send(Visitor.request("/api/v1/documents")
                .header("Cookie", session)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x--\r\n")));

        assertThat(read.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(change.statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> signIn(Visitor.Account account, String leadsTo)
            throws IOException, InterruptedException {
        return Visitor.submit(
                Visitor.request("/anmelden"),
                Map.of("name", account.name(), "password", account.password(), "weiter", leadsTo));
    }

    private static HttpResponse<String> signOut(HttpRequest.Builder request, String csrf)
            throws IOException, InterruptedException {
        return Visitor.submit(request, Map.of("csrf", csrf));
    }

    private static int upload(Visitor visitor, Map<String, String> fields) throws IOException, InterruptedException {
        byte[] file = "Aushang über die Öffnungszeiten".getBytes(StandardCharsets.UTF_8);
        return Visitor.send(visitor.signed("/hochladen")
                        .header("Content-Type", Visitor.MULTIPART)
                        .POST(BodyPublishers.ofByteArray(Visitor.multipart("aushang.txt", file, fields))))
                .statusCode();
    }

    private static String csrf(Visitor visitor) throws IOException, InterruptedException {
        Matcher word = CSRF.matcher(visitor.get("/hochladen").body());
        assertThat(word.find()).isTrue();
        return word.group(1);
    }
}
