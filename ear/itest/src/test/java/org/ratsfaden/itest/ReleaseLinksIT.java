package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.itest.Releases.done;
import static org.ratsfaden.itest.Releases.move;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A release about a decision: suggested with its sentence, confirmed by the press office, shown on both sides to those who may read both. */
final class ReleaseLinksIT extends OnTheServer {

    private static final Map<String, String> OPEN = Map.of("visibility", "public");

    @Test
    void aReleaseThatNamesAPaperIsLinkedToItsDecisionAndEachSideShowsTheOther() throws Exception {
        String document =
                broughtDecision("Ö 6.1", "Mi, 04.06.2014", "2014/FB3/0611", "Moorwanderweg am Trebelsee", OPEN);
        String decision = decision(document);
        String id = Releases.written(
                "Moorwanderweg",
                Json.createObjectBuilder()
                        .add(
                                "lead",
                                "Der Ausschuss hat den Weg beschlossen (Vorlage 2014/FB3/0611). Gebaut wird bald."));
        String page = "/presse/werkstatt/" + id + "/bezuege";
        String target = "decision/" + decision;

        assertThat(press().get(page).body())
                .contains("Vorgeschlagen", target, "Der Ausschuss hat den Weg beschlossen (Vorlage 2014/FB3/0611).");
        assertThat(change(page, Map.of("confirm", target)).statusCode()).isEqualTo(303);
        assertThat(press().get(page).body()).contains("name=\"remove\" value=\"" + target);
        assertThat(get("citizen", "/beschluss/" + decision).body())
                .as("nobody learns of the draft")
                .doesNotContain("Moorwanderweg wird eröffnet");

        JsonObject published = published(id);
        String release = "/presse/" + published.getInt("year") + "/" + published.getInt("number");
        assertThat(get("citizen", release).body()).contains("Worum es geht", "/beschluss/" + decision);
        assertThat(get("citizen", "/beschluss/" + decision).body())
                .contains("Pressemitteilungen dazu", release, "Moorwanderweg wird eröffnet");
        assertThat(get("citizen", "/vorgang/" + decision).body()).contains(release);

        narrow(document);
        assertThat(get("citizen", release).body())
                .as("whoever may not read the decision does not learn that there is one")
                .doesNotContain(decision, "Worum es geht");
        assertThat(get("clerk", release).body()).contains("/beschluss/" + decision);

        done(move("press-chief", id, "withdraw"));
        assertThat(get("clerk", "/beschluss/" + decision).body()).doesNotContain(release);
    }

    @Test
    void aDecisionIsSuggestedByItsSittingAndItsMatterAndOneThatIsAlikeIsNot() throws Exception {
        String meant = decision(
                broughtDecision("Ö 7.1", "Do, 12.06.2014", "2014/FB3/0712", "Förderung der Dorfbibliotheken", OPEN));
        String alike =
                decision(broughtDecision("Ö 7.2", "Do, 12.06.2014", "2014/FB3/0713", "Neubau der Feuerwache", OPEN));
        String id = Releases.written(
                "Bücherbus",
                Json.createObjectBuilder()
                        .add(
                                "lead",
                                "Am 12. Juni 2014 hat der Ausschuss die Förderung von Dorfbibliotheken beschlossen. Alle freuen sich."));

        assertThat(press().get("/presse/werkstatt/" + id + "/bezuege").body())
                .contains(
                        "decision/" + meant,
                        "<q class=\"rf-quote\">Am 12. Juni 2014 hat der Ausschuss die Förderung von Dorfbibliotheken beschlossen.</q>")
                .doesNotContain("decision/" + alike);
    }

    @Test
    void linksForProgramsHoldAtOnceStandInTheHistoryAndRestWhileSomebodyChecks() throws Exception {
        String document = broughtDecision("Ö 9.1", "Mi, 25.06.2014", "2014/FB3/0911", "Steg am Trebelsee", OPEN);
        String decision = "decision/" + decision(document);
        String sitting = get("clerk", "/beschluss/" + decision.substring(9))
                .body()
                .replaceFirst("(?s).*/sitzung/([0-9a-f-]{36}).*", "$1");
        String id =
                Releases.written("Stegbau", Json.createObjectBuilder().add("lead", "Zu 2014/FB3/0911 wird gebaut."));
        String links = Releases.API + "/" + id + "/links";

        assertThat(get("press", links).body()).contains("\"suggested\":[{\"target\":\"" + decision);
        for (String role : List.of("citizen", "member", "office", "admin")) {
            String nowhere = links.replace(id, UUID.randomUUID().toString());
            assertThat(get(role, links).statusCode()).as(role).isEqualTo(404);
            assertThat(get(role, links).body()).isEqualTo(get(role, nowhere).body());
        }
        assertThat(change("press", id, decision, "confirmed").body()).contains("Zu 2014/FB3/0911 wird gebaut.");
        done(move("press", id, "submit"));
        assertThat(change("press", id, "sitting/" + sitting, "confirmed").statusCode())
                .as("somebody is checking")
                .isEqualTo(409);
        done(move("press-chief", id, "approve"));
        JsonObject published = done(move("press", id, "publish"));

        done(change("press", id, "sitting/" + sitting, "confirmed"));
        assertThat(get("citizen", links).body())
                .contains(decision, "/sitzung/" + sitting)
                .doesNotContain("suggested");
        assertThat(get("citizen", "/sitzung/" + sitting).body())
                .contains("/presse/" + published.getInt("year") + "/" + published.getInt("number"));
        assertThat(Visitor.json(get("press", Releases.API + "/" + id))
                        .getJsonArray("history")
                        .toString())
                .contains("\"link\"", decision, sitting);
        assertThat(press().get("/presse/werkstatt/" + id).body()).contains("Bezug bestätigt", "/sitzung/" + sitting);

        done(move("press", id, "correct"));
        HttpResponse<String> refused = change("press", id, decision, "removed");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("correction-under-way");
        assertThat(get("citizen", links).body()).contains(decision);

        assertThat(change("press", id, "document/1", "confirmed").statusCode()).isEqualTo(400);
        assertThat(change("press", id, decision, "maybe").statusCode()).isEqualTo(400);
        assertThat(change("press", id, "decision/" + UUID.randomUUID(), "confirmed")
                        .statusCode())
                .isEqualTo(404);
        assertThat(change("clerk", id, decision, "removed").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> change(String role, String id, String target, String state) throws Exception {
        return Visitor.send(Visitor.as(role)
                .signed(Releases.API + "/" + id + "/links")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"target\":\"" + target + "\",\"state\":\"" + state + "\"}")));
    }

    @Test
    void aDecisionThatThePressOfficeMayNotReadIsNeitherSuggestedNorLinked() throws Exception {
        String secret = decision(broughtDecision(
                "N 8.1",
                "Mi, 18.06.2014",
                "2014/FB3/0811",
                "Ankauf der Fieberkleesenke",
                Map.of("visibility", "non-public", "committee", "kultur-und-sozialausschuss")));
        String id =
                Releases.written("Fieberkleesenke", Json.createObjectBuilder().add("lead", "Zu 2014/FB3/0811."));
        String page = "/presse/werkstatt/" + id + "/bezuege";

        assertThat(press().get(page).body()).doesNotContain(secret);
        assertThat(change(page, Map.of("confirm", "decision/" + secret)).statusCode())
                .isEqualTo(422);
        assertThat(change(page, Map.of("address", "https://x.example/beschluss/" + secret))
                        .statusCode())
                .isEqualTo(422);
        for (String role : new String[] {"member", "office", "clerk", "admin"}) {
            assertThat(get(role, page).statusCode()).as(role).isEqualTo(403);
        }
    }

    private static String broughtDecision(
            String item, String day, String paper, String subject, Map<String, String> wish) throws Exception {
        String text = Texts.extract(
                item, day, paper, subject, "Beschluss:\nDas wird beschlossen.\n\nAbstimmungsergebnis: einstimmig");
        return Visitor.as("clerk").bringAndWait(paper.replace('/', '-') + ".txt", text.getBytes(UTF_8), wish);
    }

    private static String decision(String document) throws Exception {
        return get("clerk", "/dokument/" + document).body().replaceFirst("(?s).*/beschluss/([0-9a-f-]{36}).*", "$1");
    }

    private static JsonObject published(String id) throws Exception {
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        return done(move("press", id, "publish"));
    }

    private static void narrow(String document) throws Exception {
        HttpResponse<String> narrowed = Visitor.send(Visitor.as("clerk")
                .signed("/api/v1/documents/" + document + "/visibility")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"visibility\":\"non-public\",\"reason\":\"Anlass\"}")));
        assertThat(narrowed.statusCode()).as(narrowed.body()).isBetween(200, 299);
    }

    private static HttpResponse<String> change(String page, Map<String, String> fields) throws Exception {
        Visitor press = press();
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("csrf", Visitor.csrf(press.get(page).body()));
        return Visitor.submit(press.signed(page), form);
    }

    private static Visitor press() throws Exception {
        return Visitor.as("press");
    }

    private static HttpResponse<String> get(String role, String path) throws Exception {
        return Visitor.as(role).get(path);
    }
}
