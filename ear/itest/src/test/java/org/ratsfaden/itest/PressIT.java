package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ratsfaden.itest.Releases.API;
import static org.ratsfaden.itest.Releases.done;
import static org.ratsfaden.itest.Releases.move;
import static org.ratsfaden.itest.Releases.write;
import static org.ratsfaden.itest.Releases.written;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The press office's way from a draft to the public and back: situation 5 of the council's practice. */
final class PressIT extends OnTheServer {

    @Test
    void aFileInThePressInboxBecomesADraftAndGoesNowhereByItself() throws Exception {
        String word = "Kranichwiesenfest";
        drop(
                "press",
                "entwurf-kranich.txt",
                Texts.pressRelease(word + " am Bodden", "3. Juli 2026", "PM 77/2026", "Alle sind eingeladen.")
                        .getBytes(UTF_8));

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(
                                get("press", API + "?state=draft&size=100").body())
                        .contains(word));
        for (String path : List.of("/presse", "/feed/presse.atom", "/sitemap.xml", API, "/api/v1/search?q=" + word)) {
            assertThat(get("citizen", path).body()).as(path).doesNotContain(word);
        }
    }

    @Test
    void anInvitationInThePressInboxIsReadWithItsEventAndThePersonsOnBothSidesOfTheAddressBlock() throws Exception {
        String word = "Zwyrbelquaxik"; // no part of it stands in anybody's text
        String title = word + " im Landkreis Mittelau";
        drop("press", "einladung-rohrweihe.txt", Texts.invitation(title).getBytes(UTF_8));

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(draft(title)).isPresent());
        JsonObject draft = draft(title).orElseThrow();
        assertThat(draft.getString("kind")).isEqualTo("appointment");
        assertThat(draft.getString("subtitle")).isEqualTo("Büro für Teilhabe lädt zum Austausch ein");
        assertThat(draft.getString("appointment"))
                .isEqualTo("Donnerstag, 2. Juli 2015, 10:00 bis 14:00 Uhr, Kreishaus Auenfurt, großer Saal");
        assertThat(draft.getString("body"))
                .contains("Hedda Lünemann", "Ruben Ackerknecht")
                .doesNotContain("V.i.S.d.P.", "03999");
        assertThat(get("press", "/presse/werkstatt/" + draft.getString("id")).body())
                .contains("PM 19/2015", "26. Juni 2015", "Hedda Lünemann", "Ruben Ackerknecht", "Svea Maaßenkamp");
        assertThat(Visitor.citizen().hits(word)).isEmpty();
    }

    private static Optional<JsonObject> draft(String title) throws Exception {
        return Visitor.json(get("press", API + "?state=draft&size=100"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(release -> release.getString("title").equals(title))
                .findFirst();
    }

    @Test
    void aReleaseThatGoesAheadUnderASperrfristIsNumberedAndNowhereToBeRead() throws Exception {
        String word = "Rohrweihenhorst";
        String id = written(
                word,
                Json.createObjectBuilder()
                        .add("embargoUntil", Instant.now().plusSeconds(86_400).toString()));
        done(move("press", id, "submit"));
        assertThat(move("press", id, "approve").statusCode())
                .as("nobody approves their own")
                .isEqualTo(409);
        done(move("press-chief", id, "approve"));
        JsonObject ahead = done(move("press", id, "dispatch"));

        assertThat(ahead.getString("pressNumber")).isNotBlank();
        for (String role : Visitor.ROLES) {
            assertThat(get(role, page(ahead)).statusCode()).as(role).isEqualTo(404);
        }
        isNowhere(word);
    }

    @Test
    void aReleaseThatWentAheadIsPublicWhenItsSperrfristEndsIsCorrectedAndWithdrawn() throws Exception {
        String word = "Schilfrohrsängerweg";
        String id = written(
                word,
                Json.createObjectBuilder()
                        .add("embargoUntil", Instant.now().plusSeconds(15).toString()));
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        done(move("press", id, "dispatch"));
        assertThat(release(id).getString("state")).isEqualTo("dispatched");

        await().atMost(60, SECONDS).until(() -> release(id).getString("state").equals("published"));
        JsonObject ahead = release(id);
        String page = page(ahead);
        assertThat(get("citizen", page).body()).contains(word, "V.i.S.d.P.", "NewsArticle", "og:title");
        await().atMost(5, SECONDS).untilAsserted(() -> isEverywhere(word));

        JsonObject correction = done(move("press", id, "correct"));
        assertThat(correction.getInt("version")).isEqualTo(2);
        write(
                id,
                Json.createObjectBuilder()
                        .add("revision", correction.getJsonNumber("revision"))
                        .add("note", "Der Weg beginnt an der Mühle."));
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        JsonObject corrected = done(move("press", id, "publish"));
        assertThat(corrected.getString("pressNumber")).isEqualTo(ahead.getString("pressNumber"));
        assertThat(get("citizen", page).body()).contains("Der Weg beginnt an der Mühle.");
        assertThat(get("citizen", page + "/v/1").body()).contains("Diese Fassung gilt nicht mehr.");
        assertThat(Visitor.citizen().hits(word)).hasSize(1);

        assertThat(AtomRules.brokenIn(get("citizen", "/feed/presse.atom").body()))
                .isEmpty();
        assertThat(AtomRules.brokenIn(
                        get("citizen", "/feed/suche.atom?q=" + word).body()))
                .isEmpty();

        done(move("press-chief", id, "withdraw"));
        HttpResponse<String> gone = get("citizen", page);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Anlass").doesNotContain(word);
        assertThat(Visitor.citizen().hits(word)).isEmpty();
        assertThat(get("citizen", "/feed/presse.atom").body())
                .contains("<at:deleted-entry ref=\"urn:uuid:" + id)
                .doesNotContain(word);
        assertThat(AtomRules.brokenIn(get("citizen", "/feed/presse.atom").body()))
                .isEmpty();
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() throws Exception {
        HttpResponse<String> feed = get("citizen", "/feed/presse.atom");
        String tag = feed.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                Visitor.send(Visitor.request("/feed/presse.atom").header("If-None-Match", tag));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void theEditorWorksWithoutScripts() throws Exception {
        Visitor press = Visitor.as("press");
        String csrf = Visitor.csrf(press.get("/presse/werkstatt").body());
        HttpResponse<String> begun = Visitor.submit(press.signed("/presse/werkstatt"), Map.of("csrf", csrf));
        assertThat(begun.statusCode()).isEqualTo(303);
        String editor = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
        String form = press.get(editor).body();
        assertThat(form).contains("Was vor der Prüfung noch fehlt", "Überschrift");

        HttpResponse<String> saved = Visitor.submit(
                press.signed(editor),
                Map.of(
                        "csrf",
                        Visitor.csrf(form),
                        "revision",
                        form.replaceFirst("(?s).*name=\"revision\" value=\"([^\"]*)\".*", "$1"),
                        "title",
                        "Rohrdommeln zählen",
                        "then",
                        "submit"));
        assertThat(saved.statusCode()).as("it is saved, but not whole").isEqualTo(409);
        assertThat(saved.body()).contains("Es fehlt noch", "Rohrdommeln zählen");
        assertThat(get("press", API + "?state=draft&size=100").body()).contains("Rohrdommeln zählen");
    }

    @Test
    void aFeedThatBreaksTheRulesIsFoundOut() throws Exception {
        assertThat(AtomRules.brokenIn("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><updated>gestern</updated>
                <entry><id>1</id><link rel="enclosure" length="viel"/></entry></feed>
                """)).hasSizeGreaterThan(7);
    }

    @Test
    void theWorkshopIsForThePressOffice() throws Exception {
        for (String role : List.of("member", "office", "clerk", "admin")) {
            assertThat(get(role, "/presse/werkstatt").statusCode()).as(role).isEqualTo(403);
            assertThat(get(role, "/presse/werkstatt/zahlen").statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(get("press", "/presse/werkstatt/zahlen").body()).contains("Zusammen", "Mails angenommen");
        assertThat(get("citizen", "/presse/werkstatt").statusCode()).isEqualTo(303);
    }

    private static JsonObject release(String id) throws Exception {
        return Visitor.json(get("press", API + "/" + id));
    }

    private static String page(JsonObject release) {
        return "/presse/" + release.getInt("year") + "/" + release.getInt("number");
    }

    private static void isNowhere(String word) throws Exception {
        for (String role : List.of("citizen", "member", "office", "admin")) {
            for (String path : List.of("/presse", "/feed/presse.atom", "/sitemap.xml", API, "/suche?q=Weg", "/")) {
                assertThat(get(role, path).body()).as(role + path).doesNotContain(word);
            }
            assertThat(get(role, "/api/v1/search?q=" + word).body()).contains("\"total\":0");
        }
    }

    private static void isEverywhere(String word) throws Exception {
        for (String path : List.of("/presse", "/feed/presse.atom", API)) {
            assertThat(get("citizen", path).body()).as(path).contains(word);
        }
        assertThat(Visitor.citizen().hits(word)).hasSize(1);
    }

    private static HttpResponse<String> get(String role, String path) throws Exception {
        return Visitor.as(role).get(path);
    }
}
