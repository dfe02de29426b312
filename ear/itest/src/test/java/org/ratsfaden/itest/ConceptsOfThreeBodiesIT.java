package org.ratsfaden.itest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Situation 4, with the seeds: concepts of one name are as many as have drawn one up. */
final class ConceptsOfThreeBodiesIT extends OnTheServer {

    private static final String TITLE = "Integrationskonzept";

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
                Concepts.bring(clerk, "situation-4-" + seed.getFileName(), Files.readString(seed) + "\n");
            }
        }

        await().atMost(60, SECONDS).untilAsserted(() -> {
            List<JsonObject> concepts = Concepts.all().stream()
                    .filter(concept -> concept.getString("title").equals(TITLE))
                    .toList();
            assertThat(concepts)
                    .extracting(concept -> concept.getString("body"))
                    .contains("Landkreis Rostock", "Hansestadt Rostock", "Landkreis Börde");
        });
        JsonObject county = Concepts.of("Landkreis Rostock", TITLE);
        assertThat(county.getBoolean("inPreparation")).isTrue();
        assertThat(Concepts.titles(county))
                .containsExactly(
                        "Sprache",
                        "Unterbringung",
                        "Bildung",
                        "Ausbildung und Beschäftigung",
                        "Gesellschaftliche Teilhabe");
        assertThat(Visitor.citizen().get("/konzept/" + county.getString("id")).body())
                .contains("5. März 2018", "Verschoben", "gut einem Jahr");
        assertThat(Concepts.of("Hansestadt Rostock", TITLE)
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
}
