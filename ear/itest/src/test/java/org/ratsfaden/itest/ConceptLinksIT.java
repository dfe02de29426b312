package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A concept is told by its document; links to its chapters are seen by those who may read both sides, and decided by clerks. */
final class ConceptLinksIT extends OnTheServer {

    /** Where a link, or a count of links, could tell of a document. */
    private static final List<String> SURFACES = List.of("/konzepte", "/api/v1/concepts", "/api/v1/links?size=100");

    /** And where one at a chapter of this concept could. */
    private static final List<String> OF_ONE = List.of(
            "/konzept/%s",
            "/konzept/%s/bezuege.csv",
            "/api/v1/concepts/%s",
            "/api/v1/links?concept=%s&chapter=SCHWIMMBAEDER",
            "/api/v1/resolutions?concept=%s&chapter=SCHWIMMBAEDER",
            "/api/v1/search?concept=%s",
            "/api/v1/search?concept=%s&chapter=SCHWIMMBAEDER",
            "/suche.csv?concept=%s&chapter=SCHWIMMBAEDER",
            "/feed/suche.atom?concept=%s&chapter=SCHWIMMBAEDER");

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "q");

    @Test
    void aLinkOfANonPublicDocumentShowsInNoListAndNoCountOutsideTheHouse() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        bringConcept(clerk);
        Map<String, String> before = seenWhenAllIsCompared();

        String secret =
                clerk.bringAndWait("auszug.txt", grant("N 4.2").getBytes(UTF_8), Map.of("visibility", "non-public"));

        await().atMost(30, SECONDS).until(() -> !linksOf(clerk, secret).isEmpty());
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void whatAClerkHasRefusedIsGoneForTheOthersAndNotOfferedAgain() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        bringConcept(clerk);
        String id = clerk.bringAndWait("auszug.txt", grant("Ö 4.2").getBytes(UTF_8), Map.of("visibility", "public"));
        await().atMost(30, SECONDS).until(() -> !linksOf(Visitor.citizen(), id).isEmpty());
        String link = linksOf(Visitor.citizen(), id).getFirst().getString("id");

        int refused = Visitor.send(Visitor.request("/api/v1/links/" + link)
                        .header("Authorization", Visitor.basic(Visitor.account("clerk")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"state\":\"rejected\"}")))
                .statusCode();

        assertThat(refused).isEqualTo(200);
        assertThat(linksOf(Visitor.citizen(), id))
                .noneMatch(left -> left.getString("id").equals(link));
        assertThat(linksOf(clerk, id)).anyMatch(left -> left.getString("state").equals("rejected"));
    }

    @Test
    void theLinksToAnEditionThatIsNoLongerPublicAreForTheHouse() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String edition = bringConcept(clerk);
        String id = clerk.bringAndWait("auszug.txt", grant("Ö 4.2").getBytes(UTF_8), Map.of("visibility", "public"));
        String concept = concept();
        await().atMost(30, SECONDS)
                .until(() -> linksOf(Visitor.citizen(), id).stream()
                        .anyMatch(link -> link.getString("concept").equals(concept)));
        String thread = "/vorgang/" + linksOf(Visitor.citizen(), id).getFirst().getString("resolution");
        assertThat(Visitor.citizen().get(thread).body()).contains("/konzept/" + concept);

        int narrowed = Visitor.send(Visitor.request("/api/v1/documents/" + edition + "/visibility")
                        .header("Authorization", Visitor.basic(Visitor.account("clerk")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"visibility\":\"non-public\",\"reason\":\"Entwurf\"}")))
                .statusCode();

        assertThat(narrowed).isEqualTo(200);
        assertThat(linksOf(Visitor.citizen(), id))
                .noneMatch(link -> link.getString("concept").equals(concept));
        assertThat(Visitor.citizen().get("/konzepte").body()).doesNotContain(mark);
        assertThat(Visitor.citizen().get(thread).body()).doesNotContain("/konzept/" + concept);
        assertThat(clerk.get(thread).body()).contains("/konzept/" + concept);
        assertThat(linksOf(clerk, id))
                .anyMatch(link -> link.getString("concept").equals(concept));
    }

    @Test
    void aConceptThatOnlyANonPublicPaperCommissionsDoesNotExistOutsideTheHouse() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = "Wald" + mark + "konzept";
        String paper = """
                Landkreis Mittelau
                Auszug - Beauftragung zur Erarbeitung eines %ses
                TOP: N 7.1
                Gremium: Kultur- und Sozialausschuss
                Datum: Do, 04.09.2003

                Beschluss:
                Der Ausschuss beschließt die Erarbeitung eines %ses.
                """.formatted(name, name);

        clerk.bringAndWait("auszug.txt", paper.getBytes(UTF_8), Map.of("visibility", "non-public"));

        await().atMost(60, SECONDS)
                .until(() -> clerk.get("/api/v1/concepts").body().contains(name));
        JsonObject secret =
                Visitor.json(clerk.get("/api/v1/concepts")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(concept -> concept.getString("title").equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(secret.getBoolean("inPreparation")).isTrue();
        assertThat(Visitor.citizen().get("/konzepte").body()).doesNotContain(name);
        assertThat(Visitor.citizen().get("/api/v1/concepts").body()).doesNotContain(name);
        assertThat(Visitor.citizen().get("/konzept/" + secret.getString("id")).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.citizen()
                        .get("/suche?concept=" + secret.getString("id"))
                        .body())
                .doesNotContain(name);
    }

    // other tests' papers are compared with a new concept, too
    private Map<String, String> seenWhenAllIsCompared() throws Exception {
        AtomicReference<Map<String, String>> last = new AtomicReference<>(Map.of());
        await().atMost(60, SECONDS).pollInterval(3, SECONDS).until(() -> {
            Map<String, String> now = seen();
            return now.equals(last.getAndSet(now));
        });
        return last.get();
    }

    /** The concept of this test. */
    private String concept() throws Exception {
        return Visitor.json(Visitor.citizen().get("/api/v1/concepts"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(concept -> concept.getString("title").contains(mark))
                .map(concept -> concept.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> seen() throws Exception {
        Map<String, String> seen = new TreeMap<>();
        for (String surface : SURFACES) {
            seen.put(surface, Visitor.citizen().get(surface).body());
        }
        for (String surface : OF_ONE) {
            seen.put(
                    surface, Visitor.citizen().get(surface.formatted(concept())).body());
        }
        return seen;
    }

    private static List<JsonObject> linksOf(Visitor visitor, String document) throws Exception {
        return Visitor.json(visitor.get("/api/v1/links?size=100"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(link -> link.getString("document").equals(document))
                .toList();
    }

    private String bringConcept(Visitor clerk) throws Exception {
        String text = """
                Landkreis Mittelau
                Sportkonzept %s
                Inhalt
                1 Schwimmbäder 1
                2 Sporthallen 1
                3 Vereine 1

                1 Schwimmbäder
                Jedes Kind lernt schwimmen.

                2 Sporthallen
                Die Hallen werden saniert.

                3 Vereine
                Vereine erhalten Rat.
                """.formatted(mark);
        return clerk.bringAndWait("konzept.txt", text.getBytes(UTF_8), Map.of("visibility", "public"));
    }

    private String grant(String item) {
        return """
                Landkreis Mittelau
                Auszug - Sportkonzept %1$s: Zuschuss für Schwimmbäder
                TOP: %2$s
                Gremium: Kultur- und Sozialausschuss
                Datum: Do, 03.07.2003

                Beschluss:
                Der Ausschuss beschließt nach dem Sportkonzept %1$s einen Zuschuss für die Schwimmbäder.
                """.formatted(mark, item);
    }
}
