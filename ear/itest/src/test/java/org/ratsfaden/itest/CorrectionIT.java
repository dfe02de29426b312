package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk has the last word about what was read, on the page and through the interface. */
final class CorrectionIT extends OnTheServer {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private Visitor clerk = Visitor.citizen();
    private String id = "";

    @BeforeEach
    void aPressReleaseThatWasRead() throws Exception {
        clerk = Visitor.as("clerk");
        String text = Texts.pressRelease(
                "Neues vom Hagebuttenplatz",
                "3. Juli 2030",
                "PM 81/2030",
                "Der Platz wird umgebaut. " + UUID.randomUUID());
        id = clerk.bringAndWait("platz.txt", text.getBytes(UTF_8), Map.of("visibility", "public"));
    }

    @Test
    void aTitleCorrectedOnThePageIsFoundByEverybody() throws Exception {
        say(Map.of("feld", "title", "wort", "aendern", "wert", "Umbau im Quellgrund"));

        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(Visitor.citizen().hits("Quellgrund")).containsExactly(id));
        assertThat(clerk.get("/dokument/" + id + "/angaben").body())
                .contains("Umbau im Quellgrund", "Gelesen wurde: Neues vom Hagebuttenplatz");
        assertThat(Visitor.citizen().get("/dokument/" + id).body()).contains("<h1>Umbau im Quellgrund</h1>");
    }

    @Test
    void whatIsRejectedIsNoLongerAnsweredAndComesBackWhenConfirmed() throws Exception {
        assertThat(findings()).contains("\"pressNumber\"");

        say(Map.of("feld", "pressNumber", "wort", "verwerfen"));
        assertThat(findings()).doesNotContain("\"pressNumber\"");

        say(Map.of("feld", "pressNumber", "wort", "bestaetigen"));
        assertThat(findings()).contains("\"pressNumber\"");
    }

    @Test
    void whoIsNotNamedAfterAllIsGoneForAllUntilTheClerkSaysOtherwise() throws Exception {
        String page = clerk.get("/dokument/" + id + "/angaben").body();
        Matcher named = Pattern.compile("name=\"genannt\" value=\"([^\"]+)\"").matcher(page);
        assertThat(named.find()).as(page).isTrue();
        String before = onceFound();

        say(Map.of("genannt", named.group(1), "wort", "verwerfen"));
        assertThat(onceFound()).isNotEqualTo(before);
        assertThat(clerk.get("/dokument/" + id + "/angaben").body()).contains("Nicht genannt, sagt das Ratsbüro");

        say(Map.of("genannt", named.group(1), "wort", "doch"));
        assertThat(onceFound()).isEqualTo(before);
    }

    /** The document, after search has followed what was said. */
    private String onceFound() {
        return await().atMost(30, SECONDS)
                .until(
                        () -> clerk.get("/api/v1/documents/" + id).body(),
                        body -> body.contains("\"state\":\"indexed\""));
    }

    @Test
    void aDayThatIsNoneIsAnsweredWithWhatIsExpectedAndChangesNothing() throws Exception {
        String before = findings();

        HttpResponse<String> answer = submit(Map.of("feld", "issueDate", "wort", "aendern", "wert", "31.02.2030"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("TT.MM.JJJJ");
        assertThat(findings()).isEqualTo(before);
    }

    @Test
    void programsConfirmAndCorrectToo() throws Exception {
        HttpResponse<String> corrected = tell("issueDate", "{\"word\":\"correct\",\"value\":\"2030-07-04\"}");
        HttpResponse<String> unusable = tell("issueDate", "{\"word\":\"correct\",\"value\":\"gestern\"}");
        HttpResponse<String> strange = tell("issueDate", "{\"word\":\"shout\"}");

        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.body()).contains("\"value\":\"2030-07-04\"", "\"account\":");
        assertThat(unusable.statusCode()).isEqualTo(422);
        assertThat(strange.statusCode()).isEqualTo(400);
        assertThat(clerk.get("/api/v1/documents/" + id + "/findings/issueDate").body())
                .contains("2030-07-03", "2030-07-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "office", "press", "press-chief", "admin", "citizen"})
    void nobodyElseSeesOrChangesWhatWasSaid(String role) throws Exception {
        Visitor other = Visitor.as(role);
        String nowhere = UUID.randomUUID().toString();

        for (String path : new String[] {"/dokument/%s/angaben", "/api/v1/documents/%s/findings/title"}) {
            HttpResponse<String> known = other.get(path.formatted(id));
            assertThat(known.statusCode()).as(path).isNotEqualTo(200);
            assertThat(known.statusCode())
                    .as(path)
                    .isEqualTo(other.get(path.formatted(nowhere)).statusCode());
        }
        HttpResponse<String> told = Visitor.send(other.signed("/api/v1/documents/" + id + "/findings/title")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"word\":\"reject\"}")));
        assertThat(told.statusCode()).isIn(401, 403);
    }

    private String findings() throws Exception {
        return Visitor.citizen().get("/api/v1/documents/" + id).body();
    }

    private void say(Map<String, String> form) throws Exception {
        assertThat(submit(form).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> submit(Map<String, String> form) throws Exception {
        String path = "/dokument/" + id + "/angaben";
        Matcher csrf = CSRF.matcher(clerk.get(path).body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> fields = new HashMap<>(form);
        fields.put("csrf", csrf.group(1));
        return Visitor.submit(clerk.signed(path), fields);
    }

    private HttpResponse<String> tell(String field, String word) throws Exception {
        return Visitor.send(clerk.signed("/api/v1/documents/" + id + "/findings/" + field)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(word)));
    }
}
