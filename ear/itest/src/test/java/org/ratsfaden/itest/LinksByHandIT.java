package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A clerk sets a link the machine did not think of: with a form or by program, for those who may read both sides. */
final class LinksByHandIT extends OnTheServer {

    private static final String SENTENCE = "Der Turm erhält ein neues Dach.";
    private static final List<String> SURFACES = List.of(
            "/konzept/%s",
            "/konzept/%s/bezuege.csv",
            "/api/v1/concepts/%s",
            "/api/v1/links?concept=%s",
            "/api/v1/resolutions?concept=%s&chapter=ANGELN",
            "/api/v1/search?concept=%s&chapter=ANGELN");

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "q");

    @Test
    void aLinkSetWithTheFormStandsAtItsChapterForEverybodyUntilItIsTakenAway() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String concept = bringConcept(clerk);
        String paper = bring(clerk, "Ö 4.1", "public");
        HttpResponse<String> page = clerk.get("/dokument/" + paper);
        assertThat(page.body()).contains("Bezug selbst setzen", concept + "/ANGELN");
        assertThat(Visitor.citizen().get("/dokument/" + paper).body()).doesNotContain("Bezug selbst setzen");
        Map<String, String> form = Map.of(
                "csrf",
                page.body().replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1"),
                "dokument",
                paper,
                "kapitel",
                concept + "/ANGELN",
                "art",
                "implements",
                "satz",
                "Der Turm erhält  ein neues Dach.",
                "zurueck",
                "/dokument/" + paper);

        HttpResponse<String> set = Visitor.submit(clerk.signed("/bezuege/neu"), form);

        assertThat(set.headers().firstValue("Location").orElse("")).contains("hinweis=gesetzt");
        assertThat(clerk.get("/dokument/" + paper + "?hinweis=gesetzt").body())
                .contains("Der Bezug ist gesetzt.", "von Hand gesetzt", SENTENCE, "Entfernen");
        assertThat(Visitor.citizen().get("/konzept/" + concept).body())
                .contains("von Hand gesetzt", SENTENCE)
                .doesNotContain("value=\"entfernen\"");
        assertThat(Visitor.citizen()
                        .get("/api/v1/search?concept=%s&chapter=ANGELN".formatted(concept))
                        .body())
                .contains(paper);

        JsonObject link = links(clerk, concept).getFirst();
        assertThat(link.getString("origin")).isEqualTo("person");
        Visitor.submit(
                clerk.signed("/bezuege"),
                Map.of("csrf", form.get("csrf"), "id", link.getString("id"), "wort", "entfernen"));
        assertThat(links(clerk, concept)).isEmpty();

        HttpResponse<String> again = Visitor.submit(
                clerk.signed("/bezuege"),
                Map.of("csrf", form.get("csrf"), "id", link.getString("id"), "wort", "entfernen"));
        assertThat(again.headers().firstValue("Location").orElse("")).doesNotContain("hinweis");
    }

    @Test
    void whatCannotBeSetKeepsWhatWasTypedAndSaysWhy() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String concept = bringConcept(clerk);
        String paper = bring(clerk, "Ö 4.1", "public");
        String csrf =
                clerk.get("/dokument/" + paper).body().replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> refused = Visitor.submit(
                clerk.signed("/bezuege/neu"),
                Map.of(
                        "csrf",
                        csrf,
                        "dokument",
                        paper,
                        "kapitel",
                        concept + "/ANGELN",
                        "art",
                        "amends",
                        "satz",
                        "Der Turm wird verkauft."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dieser Satz steht so auf keiner Seite", "Der Turm wird verkauft.")
                .contains("aria-invalid=\"true\"", "aria-describedby=\"bezug-satz-fehler bezug-satz-hilfe\"")
                .contains("href=\"/dokument/" + paper + "\"")
                .containsPattern("value=\"amends\" selected")
                .containsPattern("value=\"" + concept + "/ANGELN\" selected");
        HttpResponse<String> nowhere = Visitor.submit(
                clerk.signed("/bezuege/neu"),
                Map.of(
                        "csrf",
                        csrf,
                        "dokument",
                        paper,
                        "punkt",
                        "kein Punkt",
                        "kapitel",
                        concept + "/ANGELN",
                        "art",
                        "amends",
                        "satz",
                        "Der Turm bleibt."));
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("Der Turm bleibt.").doesNotContain("aria-invalid");
        assertThat(links(clerk, concept)).isEmpty();
    }

    @Test
    void aLinkOfANonPublicDocumentThatIsSetByHandShowsNowhereOutsideTheHouse() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String concept = bringConcept(clerk);
        String secret = bring(clerk, "N 4.1", "non-public");
        List<String> before = seen(concept);

        HttpResponse<String> set = send("clerk", wish(secret, concept));

        assertThat(set.statusCode()).isEqualTo(201);
        String link = Visitor.json(set).getString("id");
        assertThat(links(clerk, concept)).hasSize(1);
        assertThat(seen(concept)).isEqualTo(before);
        assertThat(remove("clerk", link)).isEqualTo(204);
        assertThat(remove("clerk", link)).isEqualTo(404);
    }

    @Test
    void onlyTheCouncilOfficeSetsLinksAndTakesThemAway() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String concept = bringConcept(clerk);
        String paper = bring(clerk, "Ö 4.1", "public");

        for (String role : List.of("member", "office", "press", "press-chief", "admin")) {
            assertThat(send(role, wish(paper, concept)).statusCode()).as(role).isEqualTo(403);
        }
        String link = Visitor.json(send("clerk", wish(paper, concept))).getString("id");
        for (String role : List.of("member", "office", "press", "press-chief", "admin")) {
            assertThat(remove(role, link)).as(role).isEqualTo(403);
        }
        assertThat(links(clerk, concept)).hasSize(1);
        assertThat(send("clerk", wish(paper, UUID.randomUUID().toString())).statusCode())
                .isEqualTo(404);
    }

    private static String wish(String document, String concept) {
        return Json.createObjectBuilder()
                .add("document", document)
                .add("concept", concept)
                .add("chapter", "ANGELN")
                .add("kind", "implements")
                .add("quote", SENTENCE)
                .build()
                .toString();
    }

    private static HttpResponse<String> send(String role, String wish) throws Exception {
        return Visitor.send(Visitor.request("/api/v1/links")
                .header("Authorization", Visitor.basic(Visitor.account(role)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wish)));
    }

    private static int remove(String role, String link) throws Exception {
        return Visitor.send(Visitor.request("/api/v1/links/" + link)
                        .header("Authorization", Visitor.basic(Visitor.account(role)))
                        .DELETE())
                .statusCode();
    }

    private static List<String> seen(String concept) throws Exception {
        List<String> seen = new ArrayList<>();
        for (String surface : SURFACES) {
            seen.add(Visitor.citizen().get(surface.formatted(concept)).body());
        }
        return seen;
    }

    private static List<JsonObject> links(Visitor visitor, String concept) throws Exception {
        return Visitor.json(visitor.get("/api/v1/links?size=100&concept=" + concept))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Of a subject no other paper of this portal touches. */
    private String bringConcept(Visitor clerk) throws Exception {
        String text = """
                Landkreis Mittelau
                Teich%s-Konzept
                Inhalt
                1 Angeln 1
                2 Bootsverleih 1

                1 Angeln
                Angelscheine werden ausgegeben.

                2 Bootsverleih
                Boote werden verliehen.
                """.formatted(mark);
        clerk.bringAndWait("konzept.txt", text.getBytes(UTF_8), Map.of("visibility", "public"));
        await().atMost(30, SECONDS)
                .until(() -> Visitor.citizen().get("/api/v1/concepts").body().contains(mark));
        return Visitor.json(Visitor.citizen().get("/api/v1/concepts"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(concept -> concept.getString("title").contains(mark))
                .map(concept -> concept.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private String bring(Visitor clerk, String item, String visibility) throws Exception {
        String text = """
                Landkreis Mittelau
                Auszug - Turm %s
                TOP: %s
                Gremium: Kultur- und Sozialausschuss
                Datum: Do, 10.07.2003

                Beschluss:
                Der Turm erhält ein neues Dach.
                """.formatted(mark, item);
        return clerk.bringAndWait("auszug.txt", text.getBytes(UTF_8), Map.of("visibility", visibility));
    }
}
