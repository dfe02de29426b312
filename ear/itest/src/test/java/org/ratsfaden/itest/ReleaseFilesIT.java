package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ratsfaden.itest.Releases.API;
import static org.ratsfaden.itest.Releases.done;
import static org.ratsfaden.itest.Releases.move;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pictures and files of releases, through the editor without scripts, to everybody, and away again. */
final class ReleaseFilesIT extends OnTheServer {

    private static final String PLACE = "GPS 53.9021N";

    @Test
    void theEditorTakesAPictureWithoutScriptsSaysWhatItLacksAndKeepsTheTextInTheSameForm() throws Exception {
        Visitor press = Visitor.as("press");
        String editor = begun(press);

        assertThat(save(press, editor, "wiese.jpg", jpeg(), Map.of("title", "Wollgraswiese wieder nass"))
                        .statusCode())
                .isEqualTo(303);
        String page = press.get(editor).body();
        assertThat(page)
                .contains(
                        "Wollgraswiese wieder nass",
                        "Alternativtext eines Bildes",
                        "Fotonachweis eines Bildes",
                        "Was „wiese.jpg“ zeigt");
        String id = page.replaceFirst("(?s).*name=\"alternative-([0-9a-f-]{36})\".*", "$1");

        assertThat(Visitor.submit(
                                press.signed(editor),
                                form(
                                        page,
                                        Map.of(
                                                "alternative-" + id,
                                                "Wollgras im Wind",
                                                "credit-" + id,
                                                "Svea Maaßenkamp")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(press.get(editor).body())
                .contains("alt=\"Wollgras im Wind\"", "Foto: Svea Maaßenkamp")
                .doesNotContain("Alternativtext eines Bildes", "Fotonachweis eines Bildes");

        HttpResponse<String> refused =
                save(press, editor, "bild.jpg", "<svg onload='x'/>".getBytes(UTF_8), Map.of("lead", "Es ist nass."));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("weder ein Bild", "Es ist nass.");

        Visitor.submit(press.signed(editor), form(press.get(editor).body(), Map.of("detach-" + id, "1")));
        assertThat(press.get(editor).body()).doesNotContain("wiese.jpg").contains("Es ist nass.");
    }

    @Test
    void aPictureIsNowhereBeforeTheSperrfristEnds() throws Exception {
        String id = Releases.written(
                "Rundblattsonnentau", Json.createObjectBuilder().add("embargoUntil", "2031-07-03T10:00"));
        String file = withPicture(id);
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        JsonObject ahead = done(move("press", id, "dispatch"));

        String page = "/presse/" + ahead.getInt("year") + "/" + ahead.getInt("number");
        for (String role : List.of("citizen", "member", "office", "admin", "press", "clerk")) {
            isMissing(role, page + "/datei/" + file, page + "/datei/" + UUID.randomUUID());
        }
        for (String role : List.of("citizen", "member", "office", "admin")) {
            isMissing(role, API + "/" + id + "/files/" + file, API + "/" + UUID.randomUUID() + "/files/" + file);
        }
        assertThat(get("clerk", API + "/" + id + "/files/" + file).statusCode()).isEqualTo(200);
    }

    /** However slow the machine is: whether the Sperrfrist ends before or after the approval, the clock publishes. */
    @Test
    void withTheSperrfristAPictureIsEverywhereAndWithAWithdrawalItIsGone() throws Exception {
        String id = Releases.written("Königsfarnbruch", Json.createObjectBuilder());
        String file = withPicture(id);
        Releases.write(
                id,
                Json.createObjectBuilder()
                        .add("revision", Integer.parseInt(Releases.revision(id)))
                        .add("embargoUntil", Instant.now().plusSeconds(2).toString()));
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        await().atMost(120, SECONDS)
                .untilAsserted(
                        () -> assertThat(get("citizen", "/presse").body()).contains("Königsfarnbruch"));
        JsonObject out = Visitor.json(get("press", API + "/" + id));

        String page = "/presse/" + out.getInt("year") + "/" + out.getInt("number");
        String address = page + "/datei/" + file;
        HttpResponse<byte[]> picture = Visitor.citizen().getBytes(address);
        assertThat(new String(picture.body(), ISO_8859_1))
                .startsWith("\u00FF\u00D8")
                .doesNotContain(PLACE);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(Visitor.send(Visitor.request(address).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("citizen", page).body())
                .contains("alt=\"Ein Blatt mit Tropfen\"", "Foto: Jana Ostermoor", "og:image", "\"image\":[");
        assertThat(get("citizen", "/feed/presse.atom").body())
                .contains("rel=\"enclosure\" href=\"", address + "\" type=\"image/jpeg\" length=\"");
        assertThat(get("citizen", API + "/" + page.substring(8)).body()).contains(address);

        done(move("press-chief", id, "withdraw"));
        assertThat(get("citizen", address).statusCode()).isEqualTo(410);
        assertThat(get("citizen", API + "/" + id + "/files/" + file).statusCode())
                .isEqualTo(404);
        assertThat(get("citizen", "/feed/presse.atom").body()).doesNotContain(address);
    }

    /** Its id. */
    private static String withPicture(String id) throws Exception {
        JsonObject with = Releases.attached(id, "tau.jpg", jpeg());
        String file = with.getJsonArray("files").getJsonObject(0).getString("id");
        assertThat(with.getJsonArray("missing").toString()).contains("alternative-text", "credit");
        Releases.write(
                id,
                Json.createObjectBuilder()
                        .add("revision", with.getJsonNumber("revision"))
                        .add(
                                "files",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("id", file)
                                                .add("alternative", "Ein Blatt mit Tropfen")
                                                .add("credit", "Jana Ostermoor"))));
        return file;
    }

    @Test
    void nobodyButThePressOfficePutsFilesToARelease() throws Exception {
        String id = Releases.written("Sumpfporst", Json.createObjectBuilder());

        assertThat(Releases.attach("citizen", id, "1", "tau.jpg", jpeg()).statusCode())
                .isEqualTo(401);
        for (String role : List.of("member", "office", "clerk", "admin")) {
            assertThat(Releases.attach(role, id, "1", "tau.jpg", jpeg()).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(Releases.attach("press", id, "99", "tau.jpg", jpeg()).statusCode())
                .isEqualTo(409);
        assertThat(Releases.attach("press", id, Releases.revision(id), "tau.jpg", "MZ".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
    }

    private static String begun(Visitor press) throws Exception {
        String csrf = Visitor.csrf(press.get("/presse/werkstatt").body());
        return Visitor.submit(press.signed("/presse/werkstatt"), Map.of("csrf", csrf))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]*", "");
    }

    private static HttpResponse<String> save(
            Visitor press, String editor, String fileName, byte[] file, Map<String, String> fields) throws Exception {
        return Visitor.send(press.signed(editor)
                .header("Content-Type", Visitor.MULTIPART)
                .POST(BodyPublishers.ofByteArray(
                        Visitor.multipart(fileName, file, form(press.get(editor).body(), fields)))));
    }

    /** The fields a browser would send, the token first. */
    private static Map<String, String> form(String page, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csrf", Visitor.csrf(page));
        form.put("revision", page.replaceFirst("(?s).*name=\"revision\" value=\"([^\"]*)\".*", "$1"));
        form.putAll(fields);
        return form;
    }

    private static void isMissing(String role, String path, String nowhere) throws Exception {
        Visitor visitor = Visitor.as(role); // one session: its pages hold one token
        HttpResponse<String> secret = visitor.get(path);
        HttpResponse<String> nothing = visitor.get(nowhere);
        assertThat(secret.statusCode()).as(role + path).isEqualTo(404);
        assertThat(secret.body()
                        .replace(path.replace("/", "%2F"), nowhere.replace("/", "%2F"))
                        .replace(path, nowhere))
                .as(role + path)
                .isEqualTo(nothing.body());
    }

    private static HttpResponse<String> get(String role, String path) throws Exception {
        return Visitor.as(role).get(path);
    }

    /** A JPEG of 30 × 20 with a place in a comment. */
    private static byte[] jpeg() throws Exception {
        return Photos.noting(PLACE);
    }
}
