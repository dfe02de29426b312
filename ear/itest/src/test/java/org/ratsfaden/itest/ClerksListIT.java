package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a clerk does about files that could not be read, and about documents whose time is over. */
final class ClerksListIT extends OnTheServer {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([\\w-]+)\"");

    @Test
    void aFileThatCouldNotBeReadIsReadAgainFromTheList() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String id = unreadable(clerk, "Tagesordnung");

        HttpResponse<String> answer = submit(clerk, "/zu-klaeren/noch-einmal-lesen", Map.of("id", id));

        assertThat(answer.statusCode()).isEqualTo(303);
        await().atMost(60, SECONDS)
                .untilAsserted(
                        () -> assertThat(clerk.get("/zu-klaeren").body()).contains("/dokument/" + id + "/loeschen"));
    }

    @Test
    void aFileThatCouldNotBeReadIsDiscardedByTwoClerks() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor other = Visitor.second("clerk");
        String id = unreadable(clerk, "Anlage zur Tagesordnung");
        Map<String, String> discarding = Map.of("ground", "mistake", "reason", "beschädigt");

        submit(clerk, "/dokument/" + id + "/loeschen", discarding);
        assertThat(clerk.get("/api/v1/documents/" + id).statusCode()).isEqualTo(200);
        submit(other, "/dokument/" + id + "/loeschen", discarding);

        assertThat(clerk.get("/api/v1/documents/" + id).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/zu-klaeren").body()).doesNotContain(id);
    }

    @Test
    void nobodyElseHasAFileReadAgainOrLearnsThatItIsThere() throws Exception {
        String id = unreadable(Visitor.as("clerk"), "Einladung");

        for (String role : List.of("member", "office", "press", "press-chief")) {
            Visitor visitor = Visitor.as(role);
            assertThat(submit(visitor, "/zu-klaeren/noch-einmal-lesen", Map.of("id", id))
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
            assertThat(visitor.get("/aufbewahrung").statusCode()).as(role).isEqualTo(403);
        }
    }

    @Test
    void whatIsOldLeavesTheWebAndIsCountedAsTheCommandCountsIt() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String id = clerk.bringAndWait(
                "alt.txt",
                Texts.pressRelease("Alte Zeiten", "3. Mai 1999", "PM 1/1999", "Am Sanddornufer wird gefeiert.")
                        .getBytes(UTF_8),
                Map.of("visibility", "public"));

        String page = clerk.get("/aufbewahrung").body();
        Typed command = Typed.command("retention", "--dry-run", "--json");

        assertThat(page).contains("Pressemitteilung", "5 Jahre", "verlässt das Netz", "/dokument/" + id);
        assertThat(command.verdict().getInt("dueOnWeb")).isPositive();
        assertThat(Visitor.citizen().get("/dokument/" + id).statusCode())
                .as("whoever only looks changes nothing")
                .isEqualTo(200);
    }

    private static String unreadable(Visitor clerk, String words) throws Exception {
        return clerk.bringAndWait(
                "scan.docx", ("kein DOCX: " + words).getBytes(UTF_8), Map.of("visibility", "non-public"));
    }

    private static HttpResponse<String> submit(Visitor visitor, String path, Map<String, String> fields)
            throws Exception {
        Matcher word = CSRF.matcher(visitor.get("/").body());
        assertThat(word.find()).isTrue();
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", word.group(1));
        return Visitor.submit(visitor.signed(path), form);
    }
}
