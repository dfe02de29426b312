package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the drop folder to the hit: found within ten seconds, by those who may, and by nobody else. */
final class InboxIT extends OnTheServer {

    private static final String EVERYBODY = "admin citizen clerk member office press press-chief";

    private static Map<String, Visitor> visitors = Map.of();

    @BeforeAll
    static void everybodyComesIn() throws Exception {
        visitors = Visitor.ROLES.stream().collect(toMap(role -> role, InboxIT::comesIn));
    }

    private static Visitor comesIn(String role) {
        try {
            Visitor visitor = Visitor.as(role);
            visitor.search("");
            return visitor;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "public, Brombeerpfad, admin citizen clerk member office press press-chief",
        "non-public, Haselnussgrund, clerk",
        "non-public/kultur-und-sozialausschuss, Schlehenbusch, clerk member",
        "non-public/bauausschuss, Weißdornhecke, clerk",
        "press, Holunderhof, clerk press press-chief",
    })
    void aDroppedFileIsFoundByExactlyThoseItIsFor(String folder, String word, String readers) throws Exception {
        String text = Texts.pressRelease(
                "Fest am " + word, "3. September 2023", "PM 41/2023", "Am " + word + " wird am Sonntag gefeiert.");

        drop(folder, word + ".txt", text.getBytes(UTF_8));

        withinTenSecondsIsFoundBy(readers, word, word + ".txt");
        assertThat(HOME.resolve("inbox/" + folder + "/taken/" + word + ".txt")).exists();
        assertThat(HOME.resolve("inbox/" + folder + "/" + word + ".txt")).doesNotExist();
    }

    @Test
    void aSummitIsFoundByTheWordsOfItsHeadlineAndItsText() throws Exception {
        drop(
                "public",
                "gipfel.txt",
                Texts.pressRelease(
                                "Gelungener Auftakt zum Teilhabekonzept des Landkreises Ahrental",
                                "den 7. Mai 2024",
                                "PM12/2024-05-07",
                                "Zum 1. Teilhabegipfel kamen 94 Teilnehmende. In vier Arbeitsgruppen entstehen erste Vorschläge.")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy(EVERYBODY, "Teilhabegipfel Teilnehmende", "gipfel.txt");
    }

    @Test
    void aReleaseFromAWebPageIsFoundByTwoOfItsWords() throws Exception {
        drop(
                "public",
                "plenum.txt",
                Texts.webRelease(
                                "Vollversammlung des Netzwerkes Nachbarschaft tagt am 12. Juni",
                                "02.06.2023",
                                "Der Beirat des Netzwerkes lädt in den Saal des Rathauses. Erwartet werden 60 Engagierte.")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy(EVERYBODY, "Beirat Vollversammlung", "plenum.txt");
    }

    @Test
    void aReleaseIsFoundByItsNumber() throws Exception {
        drop(
                "public",
                "nummer.txt",
                Texts.pressRelease(
                                "Runder Tisch tagt in Lindenau",
                                "26. Juni 2016",
                                "PM 38/2016",
                                "Das Büro für Teilhabe lädt ein.")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy(EVERYBODY, "PM 38/2016", "nummer.txt");
    }

    @Test
    void aNonPublicPaperIsFoundByItsNumberByClerksOnly() throws Exception {
        drop(
                "non-public",
                "drucksache.txt",
                Texts.extract(
                                "Ö 6.2",
                                "Do, 16.05.2024",
                                "2024/FB3/0127",
                                "Einrichtung einer Beratungsstelle",
                                "Frau Petersmark berichtet.")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy("clerk", "2024/FB3/0127", "drucksache.txt");
    }

    @Test
    void theWordingOfAnArticleIsFoundByClerksAndPressOnly() throws Exception {
        drop(
                "public",
                "artikel.txt",
                Texts.article(
                                "Ankommenshilfe wächst im Landkreis",
                                "04.Jun.2024",
                                "Der Kreis beschäftigt drei Nachbarschaftslotsen.")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy("clerk press press-chief", "Nachbarschaftslotsen", "artikel.txt");
        withinTenSecondsIsFoundBy(EVERYBODY, "Ankommenshilfe", "artikel.txt");
    }

    /** Situation 1 of council-practice.md, but for the attachment that is named and not there: nothing reads those yet. */
    @Test
    void aPublicItemOfAMixedMeetingIsPublishedAndItsSentenceMarked() throws Exception {
        drop(
                "public",
                "auszug-oe.txt",
                Texts.extract("Ö 5.1", "Do, 13.06.2024", "2024/FB3/0144", "Auftrag für ein Teilhabekonzept", """
                        Herr Thorwart bittet darum, den Ausschuss fortlaufend zu unterrichten.

                        Die Mitglieder des Ausschusses bestätigen einstimmig den Auftrag für ein Teilhabekonzept.""")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy(EVERYBODY, "2024/FB3/0144", "auszug-oe.txt");
        JsonObject first = Visitor.citizen()
                .search("fortlaufend unterrichten")
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(first.getString("agendaItem")).isEqualTo("5.1");
        assertThat(first.getJsonArray("snippets").getJsonObject(0).getString("html"))
                .contains("<mark>fortlaufend</mark> zu <mark>unterrichten</mark>");
        JsonObject findings = Visitor.json(Visitor.citizen().get("/api/v1/documents/" + first.getString("id")))
                .getJsonObject("findings");
        assertThat(findings.getJsonObject("publicStatus").getString("value")).isEqualTo("public");
        JsonObject vote = findings.getJsonObject("vote").getJsonObject("value");
        assertThat(vote.getString("kind")).isEqualTo("unanimous");
        assertThat(List.of("yes", "no", "abstain")).allMatch(vote::isNull);
    }

    @Test
    void aNonPublicItemInThePublicInboxIsHeldBackAndLiesBeforeTheClerk() throws Exception {
        drop(
                "public",
                "auszug-n.txt",
                Texts.extract(
                                "N 5.1",
                                "Do, 13.06.2024",
                                "2024/FB3/0145",
                                "Ankauf eines Grundstücks",
                                "Herr Thorwart fragt nach.")
                        .getBytes(UTF_8));

        withinTenSecondsIsFoundBy("clerk", "2024/FB3/0145", "auszug-n.txt");
        assertThat(visitor("clerk").get("/zu-klaeren").body())
                .contains("auszug-n.txt", "Kam aus einer öffentlichen Quelle, nennt sich aber nichtöffentlich.");
    }

    /** The table of the issue, with the documents it was written for. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "000, public, Integrationsgipfel Teilnehmende, admin citizen clerk member office press press-chief",
        "001, public, Sprecherrat Plenum, admin citizen clerk member office press press-chief",
        "002, public, PM 27/2015, admin citizen clerk member office press press-chief",
        "003, non-public, 2017/FB3/0433, clerk",
        "004, public, Integrationslotsen, clerk press press-chief",
    })
    void aSeedIsFoundByThoseItIsFor(String seed, String folder, String query, String readers) throws Exception {
        Optional<Path> file = seed(seed);
        assumeTrue(
                file.isPresent(),
                "the seeds are not here: no folder shared beside the checkout or in RATSFADEN_SHARED");

        drop(folder, file.get().getFileName().toString(), Files.readAllBytes(file.get()));

        withinTenSecondsIsFoundBy(readers, query, file.get().getFileName().toString());
    }

    private static Optional<Path> seed(String number) throws IOException {
        String named = System.getenv("RATSFADEN_SHARED");
        Path shared = named == null ? Path.of("../../../shared") : Path.of(named);
        if (!Files.isDirectory(shared.resolve("seeds"))) {
            return Optional.empty();
        }
        try (Stream<Path> seeds = Files.list(shared.resolve("seeds"))) {
            return seeds.filter(seed -> seed.getFileName().toString().startsWith(number))
                    .findFirst();
        }
    }

    /** @param readers their roles in the order of the alphabet */
    private static void withinTenSecondsIsFoundBy(String readers, String query, String fileName) {
        await().atMost(10, SECONDS)
                .untilAsserted(() ->
                        assertThat(String.join(" ", finders(query, fileName))).isEqualTo(readers));
    }

    /** Roles for whom the file is the first hit, or the second beside the copy of it that another test has brought. */
    private static Set<String> finders(String query, String fileName) throws Exception {
        Set<String> roles = new TreeSet<>();
        for (String role : Visitor.ROLES) {
            List<String> hits = visitor(role).hits(query);
            for (String hit : hits.subList(0, Math.min(2, hits.size()))) {
                if (visitor(role).get("/dokument/" + hit).body().contains("„" + fileName + "“")) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static Visitor visitor(String role) {
        return Objects.requireNonNull(visitors.get(role));
    }
}
