package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the administrator sees and does, and what nobody else does. */
final class OperationIT extends OnTheServer {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([\\w-]+)\"");
    private static final Pattern ONE_TIME = Pattern.compile("one-time password of \\S+: (\\S+)");
    private static final Pattern COOKIE = Pattern.compile("(Ratsfaden=[^;]+);.*");

    @Test
    void theOperatorPageIsTheAdministratorsAlone() throws Exception {
        for (String role : List.of("member", "office", "press", "press-chief", "clerk")) {
            assertThat(Visitor.as(role).get("/betrieb").statusCode()).as(role).isEqualTo(403);
        }
        assertThat(Visitor.citizen().get("/betrieb").statusCode()).isEqualTo(303);
        assertThat(Visitor.as("admin").get("/betrieb").body())
                .contains("Betrieb", "H2 2.", "Virenprüfung", "ratsfaden.session.longest", "PT12H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "member", "press", "clerk", "admin"})
    void withoutAKeyTheMetricsAreNotThere(String role) throws Exception {
        assertThat(Visitor.as(role).get("/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void healthSaysMoreToTheAdministratorOnly() throws Exception {
        assertThat(Visitor.citizen().get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(Visitor.as("clerk").get("/health").body()).isEqualTo("{\"status\":\"UP\"}");

        JsonObject details = Visitor.json(Visitor.as("admin").get("/health")).getJsonObject("details");
        assertThat(details.keySet()).contains("queue.steps.stuck", "index.behind", "disk.free.bytes", "database");
    }

    @Test
    void anAccountIsMadeUsedLockedAndRemoved() throws Exception {
        String given = oneTimePassword(accounts("add", "hannah", Map.of("role", "member")));
        assertThat(signIn("hannah", given).headers().firstValue("Location")).hasValue("/konto");
        String pending = cookie(signIn("hannah", given));
        assertThat(page("/zu-klaeren", pending).statusCode()).isEqualTo(303);
        assertThat(change(pending, given, "hannah-hannah").body()).contains("leicht zu erraten");

        HttpResponse<String> changed = change(pending, given, "vier fremde Wale im Teich");
        String own = cookie(changed);
        assertThat(changed.body()).contains("Ihr Kennwort ist geändert");
        assertThat(page("/konto", own).body()).contains("hannah");
        assertThat(page("/konto", pending).statusCode()).isEqualTo(303);

        String elsewhere = cookie(signIn("hannah", "vier fremde Wale im Teich"));
        accounts("seat", "hannah", Map.of("committee", "bauausschuss", "from", "2026-01-01"));
        assertThat(page("/konto", elsewhere).body()).contains("bauausschuss");
        accounts("lock", "hannah", Map.of());
        assertThat(page("/konto", elsewhere).statusCode()).isEqualTo(303);
        assertThat(page("/", own).body()).doesNotContain("hannah");
        assertThat(signIn("hannah", "vier fremde Wale im Teich").statusCode()).isEqualTo(401);

        accounts("remove", "hannah", Map.of());
        assertThat(accounts("list", "", Map.of())).doesNotContain("hannah").contains("ratsbuero");
    }

    @Test
    void aOneTimePasswordOpensNothingForPrograms() throws Exception {
        String given = oneTimePassword(accounts("add", "ines", Map.of("role", "clerk")));

        HttpResponse<String> answer = Visitor.send(Visitor.request("/api/v1/search?q=")
                .header("Authorization", Visitor.basic(new Visitor.Account("ines", given))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Visitor.json(answer).getString("reason")).isEqualTo("password-to-be-changed");
        accounts("remove", "ines", Map.of());
    }

    private static String accounts(String deed, String name, Map<String, String> more) throws Exception {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("deed", deed);
        fields.put("name", name);
        HttpRequest.Builder request =
                Visitor.request("/api/v1/operator/accounts").header("Authorization", "Bearer " + key());
        return Visitor.submit(request.header("Accept", "text/plain"), fields).body();
    }

    private static String key() throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(HOME.resolve("server/operator-key"))) {
            lines.load(reader);
        }
        return lines.getProperty("key");
    }

    private static HttpResponse<String> signIn(String name, String password) throws Exception {
        return Visitor.submit(Visitor.request("/anmelden"), Map.of("name", name, "password", password));
    }

    private static HttpResponse<String> page(String path, String cookie) throws Exception {
        return Visitor.send(Visitor.request(path).header("Cookie", cookie));
    }

    private static HttpResponse<String> change(String cookie, String present, String chosen) throws Exception {
        Matcher word = CSRF.matcher(page("/konto", cookie).body());
        assertThat(word.find()).isTrue();
        return Visitor.submit(
                Visitor.request("/konto").header("Cookie", cookie),
                Map.of("csrf", word.group(1), "present", present, "chosen", chosen, "again", chosen));
    }

    private static String cookie(HttpResponse<String> answer) {
        Matcher cookie =
                COOKIE.matcher(answer.headers().firstValue("Set-Cookie").orElseThrow());
        assertThat(cookie.matches()).isTrue();
        return cookie.group(1);
    }

    private static String oneTimePassword(String told) {
        Matcher password = ONE_TIME.matcher(told);
        assertThat(password.find()).as(told).isTrue();
        return password.group(1);
    }
}
