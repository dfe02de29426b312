package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Situation 4: a concept begins without a document, and its chapters live on when one comes. */
final class ConceptInPreparationIT extends OnTheServer {

    private static final String ARTICLE = """
            von Jana Fuchs

            erstellt am 12.Okt.2012 | 09:00 Uhr

            Der Kreis stellt sich auf mehr ältere Einwohner ein. Das erklärte Landrätin Petra Quast im Verwaltungsbericht der \
            Kreistagssitzung am Mittwoch in Sieversbek. Der Pflegestützpunkt habe dazu viel beigetragen.

            Fest steht aber bereits, dass fünf Handlungsfelder einen Schwerpunkt im Konzept einnehmen werden:

            Pflege

            Wohnen/Betreuung

            Begegnung/Ehrenamt

            Gesundheit (Vorsorge/Reha)

            Digitale Teilhabe (Kurse, Geräte)

            „Diese fünf Bereiche werden die Arbeit für Senioren im Landkreis Mittelau prägen“, erklärte Quast.

            Anfang 2013 soll die Arbeit mit einem „Seniorengipfel“ aufgenommen werden. „Ein Jahr später soll das fertige \
            Seniorenkonzept des Landkreises Mittelau stehen“, gibt Petra Quast die Marschroute vor.
            """;

    private static final String RELEASE = """
            PRESSEMITTEILUNG

            Guter Auftakt zum Seniorenkonzept des Landkreises Mittelau

            Der 1. Seniorengipfel des Landkreises Mittelau ist mit 90 Teilnehmenden in die Arbeit zum Seniorenkonzept gestartet.

            Sieversbek, den 5. März 2013
            PM9/2013-03-05

            In fünf Arbeitsgruppen haben 90 Teilnehmende am Montag erstmals zum Seniorenkonzept des Landkreises Mittelau beraten.

            Die fünf Arbeitsgruppen zu Pflege, Wohnen, Gesundheit, Begegnung und Ehrenamt sowie digitaler Teilhabe werden von \
            Fachleuten geleitet.

            Das Seniorenkonzept soll in gut einem Jahr stehen und anschließend vom Kreistag beraten und beschlossen werden.

            Landkreis Mittelau
            Die Landrätin
            Markt 1
            12345 Sieversbek

            V.i.S.d.P.:
            Rolf Ahrens
            """;

    private static final String GRANT = """
            Landkreis Mittelau
            Auszug - Zuschuss für die Pflegeberatung älterer Menschen
            TOP: Ö 6.3
            Gremium: Kultur- und Sozialausschuss
            Datum: Do, 06.06.2013

            Beschluss:
            Der Ausschuss beschließt, die Pflegeberatung für Senioren nach dem künftigen Seniorenkonzept im Handlungsfeld Pflege \
            mit 20.000 Euro zu fördern.
            """;

    private static final String ADOPTED = """
            Landkreis Mittelau
            Seniorenkonzept
            Stand: 12.05.2014
            Inhalt
            1 Pflege und Gesundheit 1
            2 Wohnen 1
            3 Begegnung und Ehrenamt 1
            4 Digitale Teilhabe 1

            1 Pflege und Gesundheit
            Die Pflegeberatung älterer Menschen wird ausgebaut.

            2 Wohnen
            Senioren finden Wohnungen ohne Stufen.

            3 Begegnung und Ehrenamt
            Treffpunkte werden gefördert.

            4 Digitale Teilhabe
            Kurse für Senioren finden in jeder Gemeinde statt.
            """;

    @Test
    void aConceptBeginsWithoutADocumentAndAConfirmedLinkFollowsItsChapterIntoTheAdoptedEdition() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        bring(clerk, "artikel.txt", ARTICLE);
        bring(clerk, "mitteilung.txt", RELEASE);
        JsonObject announced =
                whenKnown(concept -> concept.getJsonArray("announcedBy").size() == 2);

        assertThat(announced.getBoolean("inPreparation")).isTrue();
        assertThat(titles(announced))
                .containsExactly("Pflege", "Wohnen", "Gesundheit", "Begegnung und Ehrenamt", "Digitale Teilhabe");
        String page =
                Visitor.citizen().get("/konzept/" + announced.getString("id")).body();
        assertThat(page)
                .contains("in Erarbeitung", "hat stattgefunden", "angekündigt", "4. März 2013", "Verschoben")
                .contains("Digitale Teilhabe", "digitaler Teilhabe")
                .doesNotContain("Marschroute");

        String grant = bring(clerk, "auszug.txt", GRANT);
        await().atMost(60, SECONDS).until(() -> link(grant).isPresent());
        JsonObject link = link(grant).orElseThrow();
        assertThat(link.getString("chapter")).isEqualTo("PFLEGE");
        assertThat(link.get("resolution")).isNotEqualTo(JsonValue.NULL);
        confirm(link.getString("id"));

        bring(clerk, "konzept.txt", ADOPTED);
        JsonObject adopted =
                whenKnown(concept -> concept.getJsonArray("editions").size() == 2);
        assertThat(adopted.getBoolean("inPreparation")).isFalse();
        assertThat(fates(adopted)).containsOnlyOnce("merged").doesNotContain("split", "new", "dropped");
        JsonObject followed = link(grant).orElseThrow();
        assertThat(followed.getString("id")).isEqualTo(link.getString("id"));
        assertThat(followed.getString("state")).isEqualTo("confirmed");
        assertThat(followed.getJsonArray("chapterNow").getValuesAs(JsonString::getString))
                .containsExactly("PFLEGE_GESUNDHEIT");

        assertThat(Visitor.citizen().get("/dokument/" + grant).body())
                .contains("Pflege und Gesundheit", "Seniorenkonzept");
        assertThat(Visitor.citizen()
                        .get("/beschluss/" + link.getString("resolution"))
                        .body())
                .contains("Pflege und Gesundheit");
        assertThat(resolutions(adopted, "PFLEGE_GESUNDHEIT")).contains(link.getString("resolution"));
        assertThat(resolutions(adopted, "WOHNEN")).doesNotContain(link.getString("resolution"));
        theClerkPutsTheEditionRight(clerk, adopted);
    }

    private void theClerkPutsTheEditionRight(Visitor clerk, JsonObject concept) throws Exception {
        String edition = concept.getJsonArray("editions").getJsonObject(1).getString("id");
        String edit = "/konzept/" + concept.getString("id") + "/bearbeiten";
        HttpResponse<String> form = clerk.get(edit + "?fassung=" + edition);
        assertThat(form.statusCode()).isEqualTo(200);
        String csrf = form.body().replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> mapped = Visitor.submit(
                clerk.signed(edit + "/zuordnung"),
                Map.of(
                        "csrf",
                        csrf,
                        "fassung",
                        edition,
                        "gesehen",
                        seen(form, "zuordnung"),
                        "aus-PFLEGE",
                        "PFLEGE_GESUNDHEIT",
                        "aus-GESUNDHEIT",
                        "PFLEGE_GESUNDHEIT",
                        "aus-WOHNEN",
                        "WOHNEN"));
        assertThat(mapped.headers().firstValue("Location").orElse("")).contains("behalten");
        JsonObject said = concept();
        assertThat(said.getJsonArray("editions").getJsonObject(1).getBoolean("mappingConfirmed"))
                .isTrue();
        assertThat(fates(said)).contains("merged", "kept", "dropped", "new");

        Map<String, String> outline = Map.of(
                "csrf",
                csrf,
                "fassung",
                edition,
                "gesehen",
                seen(form, "gliederung"),
                "war-1",
                "PFLEGE_GESUNDHEIT",
                "titel-1",
                "Pflege und Gesundheit",
                "feld-1",
                "on",
                "titel-2",
                "Freizeit",
                "feld-2",
                "on");
        HttpResponse<String> outlined = Visitor.submit(clerk.signed(edit + "/gliederung"), outline);
        assertThat(outlined.headers().firstValue("Location").orElse("")).contains("behalten");
        assertThat(titles(concept())).containsExactly("Pflege und Gesundheit", "Freizeit");
        assertThat(Visitor.citizen().get(edit).statusCode()).isNotEqualTo(200);
        whoeverComesSecondKeepsWhatHeTyped(clerk, edit, outline);
    }

    /** The same form again, as another clerk would still have it in front of him. */
    private void whoeverComesSecondKeepsWhatHeTyped(Visitor clerk, String edit, Map<String, String> outline)
            throws Exception {
        Map<String, String> other = new HashMap<>(outline);
        other.put("titel-2", "Freizeit im Alter");

        HttpResponse<String> second = Visitor.submit(clerk.signed(edit + "/gliederung"), other);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Jemand anderes", "value=\"Freizeit im Alter\"", "<li>Freizeit</li>");
        assertThat(titles(concept())).containsExactly("Pflege und Gesundheit", "Freizeit");
    }

    /** What the form names as seen. */
    private static String seen(HttpResponse<String> page, String form) {
        return page.body().replaceFirst("(?s).*/" + form + "\".*?name=\"gesehen\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void theConceptsOfThreeBodiesStayApart() throws Exception {
        Optional<Path> seeds = seeds();
        assumeThat(seeds)
                .as("the seeds are not here: no folder shared beside the checkout or in RATSFADEN_SHARED")
                .isPresent();
        Visitor clerk = Visitor.as("clerk");
        try (Stream<Path> files = Files.list(seeds.orElseThrow())) {
            for (Path seed : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                // other bytes than those of other tests, who bring them for the house
                bring(clerk, "situation-4-" + seed.getFileName(), Files.readString(seed) + "\n");
            }
        }

        await().atMost(60, SECONDS).untilAsserted(() -> {
            List<JsonObject> concepts = concepts().stream()
                    .filter(concept -> concept.getString("title").equals("Integrationskonzept"))
                    .toList();
            assertThat(concepts)
                    .extracting(concept -> concept.getString("body"))
                    .contains("Landkreis Rostock", "Hansestadt Rostock", "Landkreis Börde");
        });
        JsonObject county = of("Landkreis Rostock");
        assertThat(county.getBoolean("inPreparation")).isTrue();
        assertThat(titles(county))
                .containsExactly(
                        "Sprache",
                        "Unterbringung",
                        "Bildung",
                        "Ausbildung und Beschäftigung",
                        "Gesellschaftliche Teilhabe");
        assertThat(Visitor.citizen().get("/konzept/" + county.getString("id")).body())
                .contains("5. März 2018", "Verschoben", "gut einem Jahr");
        assertThat(of("Hansestadt Rostock")
                        .getJsonArray("editions")
                        .getJsonObject(0)
                        .getString("date"))
                .isEqualTo("2014-01-29");
    }

    private static Optional<Path> seeds() {
        String named = System.getenv("RATSFADEN_SHARED");
        Path shared = named == null ? Path.of("../../../shared") : Path.of(named);
        return Optional.of(shared.resolve("seeds")).filter(Files::isDirectory);
    }

    private static String bring(Visitor clerk, String name, String text) throws Exception {
        return clerk.bringAndWait(name, text.getBytes(UTF_8), Map.of("visibility", "public"));
    }

    private static void confirm(String link) throws Exception {
        int status = Visitor.send(Visitor.request("/api/v1/links/" + link)
                        .header("Authorization", Visitor.basic(Visitor.account("clerk")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"state\":\"confirmed\"}")))
                .statusCode();
        assertThat(status).isEqualTo(200);
    }

    private static Optional<JsonObject> link(String document) throws Exception {
        return Visitor.json(Visitor.citizen()
                        .get("/api/v1/links?size=100&concept=" + concept().getString("id")))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(link -> link.getString("document").equals(document))
                .findFirst();
    }

    private static String resolutions(JsonObject concept, String chapter) throws Exception {
        return Visitor.citizen()
                .get("/api/v1/resolutions?concept=%s&chapter=%s".formatted(concept.getString("id"), chapter))
                .body();
    }

    private static JsonObject whenKnown(Predicate<JsonObject> wanted) throws Exception {
        await().atMost(60, SECONDS)
                .until(() -> concepts().stream()
                        .filter(concept -> concept.getString("title").equals("Seniorenkonzept"))
                        .anyMatch(wanted));
        return concept();
    }

    private static JsonObject concept() throws Exception {
        return concepts().stream()
                .filter(concept -> concept.getString("title").equals("Seniorenkonzept"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject of(String body) throws Exception {
        return concepts().stream()
                .filter(concept -> concept.getString("body").equals(body)
                        && concept.getString("title").equals("Integrationskonzept"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> concepts() throws IOException, InterruptedException {
        return Visitor.json(Visitor.citizen().get("/api/v1/concepts"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** The chapters of the latest edition, without the concept as a whole. */
    private static List<String> titles(JsonObject concept) {
        return concept.getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .skip(1)
                .map(chapter -> chapter.getString("title"))
                .toList();
    }

    private static List<String> fates(JsonObject concept) {
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
