package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.itest.Releases.done;
import static org.ratsfaden.itest.Releases.move;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Releases and the list of decisions as PDFs that can be read aloud. */
final class ReleasePrintIT extends OnTheServer {

    private static final String WORDS = "Größer: „Für alle – auch für Öffentlichkeit“, § 7 Abs. 2, 10 €";

    @Test
    void aReleaseIsReadAloudWithTitleHeadingsAndWhatItsPicturesShowAndTheOldVersionSaysThatItIsOld() throws Exception {
        String id = Releases.written(
                "Knabenkrautwiese",
                Json.createObjectBuilder()
                        .add(
                                "body",
                                "## Wie es weitergeht\n\n" + WORDS
                                        + "\n\n- Erstens\n- Zweitens\n\n[Zum Plan](https://rat.example/plan)"));
        picture(id);
        JsonObject published = published(id);
        String page = "/presse/" + published.getInt("year") + "/" + published.getInt("number");
        assertThat(get("citizen", page).body()).contains("href=\"" + page + ".pdf\"");

        HttpResponse<byte[]> answer = Visitor.citizen().getBytes(page + ".pdf");
        Printed printed = Printed.of(answer);
        assertThat(Printed.flaws(answer)).isEmpty();
        assertThat(printed.language()).isEqualTo("de");
        assertThat(printed.title()).isEqualTo("Knabenkrautwiese wird eröffnet");
        assertThat(printed.marked()).isTrue();
        assertThat(printed.tags()).contains("H1", "H2", "P", "L", "LI", "Figure");
        assertThat(printed.alternatives()).containsExactly("Ein Blatt mit Tropfen");
        assertThat(printed.text())
                .contains(
                        "Landkreis Mittelau",
                        published.getString("pressNumber"),
                        WORDS,
                        "Foto: Jana Ostermoor",
                        "V.i.S.d.P.",
                        page)
                .doesNotContain("Entwurf", "Sperrfrist");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Visitor.send(Visitor.request(page + ".pdf").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);

        JsonObject correction = done(move("press", id, "correct"));
        Releases.write(
                id,
                Json.createObjectBuilder()
                        .add("revision", correction.getJsonNumber("revision"))
                        .add("note", "Die Wiese liegt am Bodden."));
        assertThat(read("citizen", page + ".pdf")).doesNotContain("Bodden");
        published(id);
        assertThat(read("citizen", page + ".pdf")).contains("Die Wiese liegt am Bodden.");
        assertThat(read("citizen", page + "/v/1.pdf"))
                .contains("Überholte Fassung")
                .doesNotContain("Bodden");

        done(move("press-chief", id, "withdraw"));
        for (String path : List.of(page + ".pdf", page + "/v/1.pdf")) {
            assertThat(get("citizen", path).statusCode()).isEqualTo(410);
            assertThat(get("citizen", path).body()).contains("Anlass").doesNotContain("Knabenkraut");
        }
        assertThat(read("press", "/presse/werkstatt/" + id + "/druck.pdf"))
                .contains("Zurückgezogen – nicht mehr verwenden");
    }

    @Test
    void theSperrfristStandsOnEveryPageAndTheSheetOfADraftIsForThePressOfficeAlone() throws Exception {
        String id = Releases.written(
                "Sonnentauhang",
                Json.createObjectBuilder()
                        .add("body", "Ein Absatz wie viele andere.\n\n".repeat(120))
                        .add("embargoUntil", "2031-07-03T10:00"));
        String sheet = "/presse/werkstatt/" + id + "/druck.pdf";

        HttpResponse<byte[]> answer = Visitor.as("press").getBytes(sheet);
        Printed printed = Printed.of(answer);
        assertThat(Printed.flaws(answer)).isEmpty();
        assertThat(printed.pages())
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page)
                        .contains("Entwurf – nicht zur Veröffentlichung", "Sperrfrist bis 3. Juli 2031, 10:00 Uhr"));
        done(move("press", id, "submit"));
        assertThat(read("press", sheet)).contains("Entwurf – nicht zur Veröffentlichung");
        done(move("press-chief", id, "approve"));
        assertThat(Printed.of(Visitor.as("press").getBytes(sheet)).pages())
                .allSatisfy(page -> assertThat(page)
                        .contains("Sperrfrist bis 3. Juli 2031, 10:00 Uhr")
                        .doesNotContain("Entwurf"));

        String nowhere = sheet.replace(id, UUID.randomUUID().toString());
        for (String role : List.of("citizen", "member", "office", "clerk", "admin")) {
            HttpResponse<String> secret = get(role, sheet);
            assertThat(secret.statusCode()).as(role).isEqualTo(role.equals("citizen") ? 303 : 403);
            assertThat(secret.statusCode()).isEqualTo(get(role, nowhere).statusCode());
        }
        assertThat(get("press", nowhere).statusCode()).isEqualTo(404);
        String draft =
                Releases.written("Moorbirkenweg", Json.createObjectBuilder().add("body", "Am Deich 4\n17192 Mittelau"));
        picture(draft);
        assertThat(read("press", "/presse/werkstatt/" + draft + "/druck.pdf"))
                .contains(
                        "Entwurf – nicht zur Veröffentlichung",
                        "Moorbirkenweg",
                        "17192 Mittelau",
                        "Foto: Jana Ostermoor")
                .doesNotContain("Sperrfrist");
        done(move("press", draft, "submit"));
        done(move("press-chief", draft, "approve"));
        assertThat(Printed.of(Visitor.as("press").getBytes("/presse/werkstatt/" + draft + "/druck.pdf"))
                        .pages())
                .allSatisfy(page -> assertThat(page).contains("Freigegeben, noch nicht veröffentlicht"));
        assertThat(get("press", "/presse/werkstatt/" + draft + "/blatt").body())
                .startsWith("NOCH NICHT VERÖFFENTLICHT\n");
    }

    @Test
    void theListOfDecisionsOnPaperIsThePublicOneWhoeverAsksAndIsNarrowedLikeThePage() throws Exception {
        String open = "Neubau der Torfkahnbrücke";
        String closed = "Ankauf der Wollgrassenke";
        bring("Ö 4.1", "2013/FB3/0411", open, Map.of("visibility", "public"));
        bring(
                "N 9.1",
                "2013/FB3/0911",
                closed,
                Map.of("visibility", "non-public", "committee", "kultur-und-sozialausschuss"));
        String list = "/beschluesse.pdf?committee=kultur-und-sozialausschuss&status=all";

        HttpResponse<byte[]> answer = Visitor.citizen().getBytes(list);
        Printed printed = Printed.of(answer);
        assertThat(Printed.flaws(answer)).isEmpty();
        assertThat(printed.tags()).contains("H1", "Table", "THead", "TR", "TH", "TD");
        assertThat(printed.title()).isEqualTo("Beschlüsse und ihre Umsetzung");
        assertThat(printed.text())
                .contains("Öffentliche Liste", open, "Gremium: Kultur- und Sozialausschuss")
                .doesNotContain("Wollgras");
        for (String role : List.of("member", "office", "clerk", "press", "admin")) {
            assertThat(read(role, list))
                    .as(role)
                    .contains("Öffentliche Liste", open)
                    .doesNotContain("Wollgras");
        }
        assertThat(read("citizen", "/beschluesse.pdf?status=done&submitter=Niemand"))
                .contains("Keine Beschlüsse.");
        assertThat(get("citizen", "/beschluesse?committee=kultur-und-sozialausschuss&status=all")
                        .body())
                .contains("/beschluesse.pdf?committee=kultur-und-sozialausschuss&amp;status=all");
    }

    private static void bring(String item, String paper, String subject, Map<String, String> wish) throws Exception {
        String text = Texts.extract(
                item,
                "Mi, 05.06.2013",
                paper,
                subject,
                "Beschluss:\nDas wird beschlossen.\n\nAbstimmungsergebnis: einstimmig");
        String ours = text.replace("AHRENTAL", "MITTELAU"); // others' decisions are not followed up
        Visitor.as("clerk").bringAndWait(paper.replace('/', '-') + ".txt", ours.getBytes(UTF_8), wish);
    }

    private static void picture(String id) throws Exception {
        JsonObject with = Releases.attached(id, "tau.jpg", Photos.noting("Hof"));
        Releases.write(
                id,
                Json.createObjectBuilder()
                        .add("revision", with.getJsonNumber("revision"))
                        .add(
                                "files",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add(
                                                        "id",
                                                        with.getJsonArray("files")
                                                                .getJsonObject(0)
                                                                .getString("id"))
                                                .add("alternative", "Ein Blatt mit Tropfen")
                                                .add("credit", "Jana Ostermoor"))));
    }

    private static JsonObject published(String id) throws Exception {
        done(move("press", id, "submit"));
        done(move("press-chief", id, "approve"));
        return done(move("press", id, "publish"));
    }

    private static String read(String role, String path) throws Exception {
        return Printed.of(Visitor.as(role).getBytes(path)).text();
    }

    private static HttpResponse<String> get(String role, String path) throws Exception {
        return Visitor.as(role).get(path);
    }
}
