package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.Reader;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** From the draft to the corrected Fassung, with a part from which the public is shut out (council-practice.md, situation 3). */
final class WhatMinutesBecomeIT extends OnTheServer {

    private static final String LIST = "/api/v1/resolutions?committee=kultur-und-sozialausschuss&year=2009&size=100";
    private static final String DRAFTED = "Die Turnhalle wird zwei Wochen vor den Sommerferien geschlossen.";
    private static final String CORRECTED = "Die Turnhalle wird vier Wochen vor den Sommerferien geschlossen.";
    private static final Map<String, String> PUBLIC = Map.of("visibility", "public");

    private final Visitor clerk;
    private final Visitor citizen = Visitor.citizen();

    WhatMinutesBecomeIT() throws Exception {
        clerk = Visitor.as("clerk");
    }

    @Test
    void draftObjectionsAndCorrectedMinutesAreOneResolutionWithTheChangedSentenceForThoseWhoMayReadBoth()
            throws Exception {
        String draft = bring("entwurf.txt", minutes("Entwurf", DRAFTED, closedPart(), ""), PUBLIC);
        assertThat(citizen.get("/dokument/" + draft).statusCode()).isEqualTo(404);
        assertThat(citizen.get(LIST).body()).isEqualTo("{\"total\":0,\"items\":[]}");

        bring("einwendungen.txt", objections(), PUBLIC);
        String confirmed = "Die Niederschrift wurde genehmigt in der Sitzung am 12.05.2009.";
        bring("niederschrift.txt", minutes("", CORRECTED, "", confirmed), PUBLIC);
        bring(
                "nichtoeffentlich.txt",
                minutes("", "", closedPart(), confirmed),
                Map.of("visibility", "non-public", "committee", "kultur-und-sozialausschuss"));

        List<JsonObject> rows = rows(citizen, "Sanierung der Turnhalle Weidenau");
        assertThat(rows).hasSize(1);
        String id = rows.getFirst().getString("id");
        assertThat(rows(clerk, "Sanierung der Turnhalle Weidenau"))
                .extracting(row -> row.getString("id"))
                .containsExactly(id);
        assertThat(clerk.get("/beschluss/" + id).body())
                .contains("Änderungen zwischen den Fassungen", "<del>" + DRAFTED, "<ins>" + CORRECTED);
        for (Visitor outside : List.of(citizen, Visitor.as("member"), Visitor.as("press"))) {
            assertThat(outside.get("/beschluss/" + id).body())
                    .contains("Sanierung der Turnhalle Weidenau")
                    .doesNotContain(DRAFTED, "<del>");
            assertThat(outside.get("/api/v1/resolutions/" + id).body()).doesNotContain("zwei Wochen", draft);
        }
        assertThat(citizen.get("/beschluesse?status=all").body())
                .doesNotContain("Einwendungen gegen die Niederschrift");
    }

    private List<JsonObject> rows(Visitor reader, String title) throws Exception {
        return Visitor.json(reader.get(LIST)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("title", "").equals(title))
                .toList();
    }

    @Test
    void theClosedPartIsForItsCommitteeAndEndsWithTheMembership() throws Exception {
        String id = bring(
                "n-teil.txt",
                minutes("", "", closedPart(), "").replace("10.03.2009", "17.03.2009"),
                Map.of("visibility", "non-public", "committee", "kultur-und-sozialausschuss"));
        Visitor member = Visitor.as("member");
        assertThat(member.get("/dokument/" + id).statusCode()).isEqualTo(200);
        for (Visitor outside : List.of(citizen, Visitor.as("office"), Visitor.as("press"), Visitor.as("admin"))) {
            assertThat(outside.get("/dokument/" + id).statusCode()).isEqualTo(404);
            assertThat(outside.get(LIST).body()).doesNotContain("Grundstück", "Wollgraben");
        }

        String account = Visitor.account("member").name();
        Map<String, String> seat = Map.of("name", account, "committee", "kultur-und-sozialausschuss");
        operator("unseat", seat);
        try {
            for (String path : List.of("/dokument/" + id, "/api/v1/documents/" + id)) {
                assertThat(member.get(path).statusCode()).isEqualTo(404);
            }
            assertThat(member.get(LIST).body()).doesNotContain("Wollgraben");
        } finally {
            operator("seat", seat);
        }
        assertThat(member.get("/dokument/" + id).statusCode()).isEqualTo(200);
    }

    private static void operator(String deed, Map<String, String> seat) throws Exception {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(HOME.resolve("server/operator-key"))) {
            lines.load(reader);
        }
        Map<String, String> fields = new HashMap<>(seat);
        fields.put("deed", deed);
        assertThat(Visitor.submit(
                                Visitor.request("/api/v1/operator/accounts")
                                        .header("Accept", "text/plain")
                                        .header("Authorization", "Bearer " + lines.getProperty("key")),
                                fields)
                        .body())
                .contains("fine");
    }

    private String bring(String name, String text, Map<String, String> fields) throws Exception {
        return clerk.bringAndWait(name, text.getBytes(UTF_8), fields);
    }

    private static String objections() {
        return Texts.extract(
                        "Ö 3",
                        "Di, 12.05.2009",
                        "",
                        "Einwendungen gegen die Niederschrift vom 10.03.2009",
                        "Frau Osterfeld wendet ein, dass vier Wochen beschlossen wurden. Die Niederschrift wird einstimmig berichtigt.")
                .replace("LANDKREIS AHRENTAL", "LANDKREIS MITTELAU");
    }

    private static String minutes(String state, String sentence, String closed, String end) {
        String open = sentence.isEmpty() ? "" : """
                Öffentlicher Teil

                Ö 1 Eröffnung

                Die Vorsitzende eröffnet die Sitzung.

                Ö 2 Sanierung der Turnhalle Weidenau
                Vorlage: BV/0031/2009

                Frau Lührs stellt die Vorlage vor. %s Der Bauhof räumt vorher die Geräte aus.

                Beschluss:
                Die Turnhalle Weidenau wird saniert.

                Abstimmungsergebnis: Ja: 9, Nein: 2, Enthaltungen: 0

                """.formatted(sentence);
        return """
                Landkreis Mittelau
                NIEDERSCHRIFT
                über die 3. Sitzung des Kultur- und Sozialausschusses
                %s

                Sitzungsdatum: Dienstag, 10.03.2009
                Beginn: 18:00 Uhr
                Ende: 20:15 Uhr
                Ort: Kreishaus
                Vorsitz: Gesa Lührs
                Schriftführerin: Anke Pohl

                %s%s
                %s
                """.formatted(state, open, closed, end);
    }

    private static String closedPart() {
        return """
                Nichtöffentlicher Teil

                N 3 Verkauf eines Grundstücks am Wollgraben

                Beschluss:
                Das Grundstück wird verkauft.

                Abstimmungsergebnis: einstimmig
                """;
    }
}
