package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the portal says of concepts, and how papers are brought that it learns them from. */
final class Concepts {

    private Concepts() {}

    static String bring(Visitor clerk, String name, String text) throws Exception {
        return clerk.bringAndWait(name, text.getBytes(UTF_8), Map.of("visibility", "public"));
    }

    static void confirm(String link) throws Exception {
        int status = Visitor.send(Visitor.request("/api/v1/links/" + link)
                        .header("Authorization", Visitor.basic(Visitor.account("clerk")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"state\":\"confirmed\"}")))
                .statusCode();
        assertThat(status).isEqualTo(200);
    }

    static Optional<JsonObject> link(String document, String title) throws Exception {
        return Visitor.json(Visitor.citizen()
                        .get("/api/v1/links?size=100&concept=" + named(title).getString("id")))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(link -> link.getString("document").equals(document))
                .findFirst();
    }

    static String resolutions(JsonObject concept, String chapter) throws Exception {
        return Visitor.citizen()
                .get("/api/v1/resolutions?concept=%s&chapter=%s".formatted(concept.getString("id"), chapter))
                .body();
    }

    static JsonObject whenKnown(String title, Predicate<JsonObject> wanted) throws Exception {
        await().atMost(60, SECONDS)
                .until(() -> all().stream()
                        .filter(concept -> concept.getString("title").equals(title))
                        .anyMatch(wanted));
        return named(title);
    }

    static JsonObject named(String title) throws Exception {
        return all().stream()
                .filter(concept -> concept.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    static JsonObject of(String body, String title) throws Exception {
        return all().stream()
                .filter(concept -> concept.getString("body").equals(body)
                        && concept.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    static List<JsonObject> all() throws IOException, InterruptedException {
        return Visitor.json(Visitor.citizen().get("/api/v1/concepts"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** The chapters of the latest edition, without the concept as a whole. */
    static List<String> titles(JsonObject concept) {
        return concept.getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .skip(1)
                .map(chapter -> chapter.getString("title"))
                .toList();
    }

    static List<String> fates(JsonObject concept) {
        return concept
                .getJsonArray("editions")
                .getJsonObject(1)
                .getJsonArray("fromBefore")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(mapping -> mapping.getString("fate"))
                .toList();
    }
}
