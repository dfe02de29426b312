package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clerks say who may see a document, and that it goes; everybody else learns nothing of it. */
final class PlacingIT extends OnTheServer {

    private static final Map<String, String> OPEN = Map.of("visibility", "public");
    private static final String HIDE = "{\"visibility\":\"non-public\",\"reason\":\"Namen von Anwohnern\"}";
    private static final String SHOW = "{\"visibility\":\"public\",\"reason\":\"geschwärzt\"}";

    @Test
    void whatOneClerkHidesIsGoneFromEverySurfaceWhenTheClerkIsAnswered() throws Exception {
        String id = published("Himbeerhang");
        HttpResponse<String> shown = Visitor.citizen().get("/api/v1/documents/" + id + "/original");
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        assertThat(Visitor.citizen().hits("Himbeerhang")).containsExactly(id);

        assertThat(change("clerk", id, HIDE).statusCode()).isEqualTo(200);

        assertThat(Visitor.citizen().get("/api/v1/search?q=Himbeerhang").body())
                .isEqualTo(Visitor.citizen()
                        .get("/api/v1/search?q=Xylophonverordnung")
                        .body());
        for (String path : List.of("/dokument/%s", "/api/v1/documents/%s", "/api/v1/documents/%s/text")) {
            isMissing("citizen", path, id);
        }
        HttpResponse<String> cached = Visitor.send(
                Visitor.request("/api/v1/documents/" + id + "/original").header("If-None-Match", tag));
        assertThat(cached.statusCode())
                .as("no cache is told that its copy still holds")
                .isEqualTo(404);
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(Visitor.as("clerk").hits("Himbeerhang")).containsExactly(id);
    }

    @Test
    void twoClerksPublishAndOneDoesNot() throws Exception {
        String id = published("Holunderstieg");
        change("clerk", id, HIDE);

        assertThat(change("clerk", id, SHOW).statusCode()).isEqualTo(202);
        assertThat(change("clerk", id, SHOW).statusCode()).isEqualTo(202);
        assertThat(Visitor.citizen().hits("Holunderstieg")).isEmpty();
        assertThat(Visitor.as("clerk").get("/zu-klaeren").body()).contains("/dokument/" + id + "#sichtbarkeit");
        assertThat(change(Visitor.second("clerk"), id, SHOW).statusCode()).isEqualTo(200);

        assertThat(Visitor.citizen().hits("Holunderstieg")).containsExactly(id);
        assertThat(Visitor.as("clerk")
                        .get("/api/v1/documents/" + id + "/visibility")
                        .body())
                .contains("\"state\":\"confirmed\"", "geschwärzt", "Namen von Anwohnern");
    }

    @Test
    void proposalsHistoriesAndReasonsAreForClerksOnly() throws Exception {
        String shown = published("Ginsterweg");
        String hidden = published("Wacholderweg");
        change("clerk", hidden, HIDE);
        change("clerk", hidden, SHOW);

        for (String role : List.of("citizen", "member", "office", "press", "press-chief", "admin")) {
            assertThat(Visitor.as(role).get("/dokument/" + shown).body())
                    .as(role)
                    .doesNotContain("sichtbarkeit", "Anwohnern");
            for (String path : List.of("/dokument/%s", "/api/v1/documents/%s", "/api/v1/documents/%s/visibility")) {
                sameAsNowhere(role, path, hidden);
            }
            HttpResponse<String> refused = change(role, hidden, SHOW);
            HttpResponse<String> nowhere = change(role, UUID.randomUUID().toString(), SHOW);
            assertThat(refused.statusCode())
                    .as(role)
                    .isEqualTo(nowhere.statusCode())
                    .isBetween(401, 404);
            assertThat(refused.body()).as(role).isEqualTo(nowhere.body());
        }
    }

    @Test
    void anErasedDocumentLeavesNothingBehind() throws Exception {
        String word = "Zwiebelfischweg";
        drop(
                "public",
                "erase-me.txt",
                Texts.pressRelease("Fest", "3. Juli 2021", "PM 77/2021", word).getBytes(UTF_8));
        await().atMost(60, SECONDS).until(() -> !Visitor.citizen().hits(word).isEmpty());
        String id = Visitor.citizen().hits(word).getFirst();
        await().atMost(30, SECONDS)
                .until(() -> !filesWith(word, "inbox/public/taken").isEmpty());

        for (Visitor clerk : List.of(Visitor.as("clerk"), Visitor.second("clerk"))) {
            String page = clerk.get("/dokument/" + id).body();
            String csrf = page.replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
            HttpResponse<String> answer = Visitor.submit(
                    clerk.signed("/dokument/" + id + "/loeschen"),
                    Map.of("csrf", csrf, "ground", "data-protection", "reason", "Antrag"));
            assertThat(answer.statusCode()).isEqualTo(303);
        }

        for (String role : Visitor.ROLES) {
            isMissing(role, "/dokument/%s", id);
            assertThat(Visitor.as(role).hits(word)).as(role).isEmpty();
        }
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(Stream.of("originals", "index", "inbox", "tmp")
                                .flatMap(folder -> filesWith(word, folder).stream()))
                        .isEmpty());
        assertThat(HOME.resolve("removals.txt")).content().contains(id).doesNotContain("erase-me");
    }

    private static List<Path> filesWith(String word, String folder) {
        Path root = HOME.resolve(folder);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word) || holds(file, word.toLowerCase(Locale.ROOT)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(root); // something moved while it was looked at
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
        } catch (IOException e) {
            return false;
        }
    }

    private static String published(String word) throws Exception {
        byte[] text = Texts.pressRelease("Fest", "3. Juli 2021", "PM 8/2021", "Am " + word + " wird gefeiert.")
                .getBytes(UTF_8);
        return Visitor.as("clerk").bringAndWait(word + ".txt", text, OPEN);
    }

    private static HttpResponse<String> change(String role, String id, String wish) throws Exception {
        return change(Visitor.as(role), id, wish);
    }

    private static HttpResponse<String> change(Visitor who, String id, String wish) throws Exception {
        return Visitor.send(who.signed("/api/v1/documents/" + id + "/visibility")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wish)));
    }

    private static void isMissing(String role, String path, String id) throws Exception {
        assertThat(sameAsNowhere(role, path, id)).as(path).isEqualTo(404);
    }

    private static int sameAsNowhere(String role, String path, String id) throws Exception {
        String nowhere = UUID.randomUUID().toString();
        Visitor visitor = Visitor.as(role); // one session: each has form words of its own
        HttpResponse<String> secret = visitor.get(path.formatted(id));
        HttpResponse<String> nothing = visitor.get(path.formatted(nowhere));
        assertThat(secret.statusCode()).as(role + path).isEqualTo(nothing.statusCode());
        assertThat(secret.body()).as(role + path).isEqualTo(nothing.body().replace(nowhere, id));
        return secret.statusCode();
    }
}
