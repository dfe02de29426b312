package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decisions of an invented Kreistag, brought in as extracts, and what is done about them with forms. */
abstract class OnDecisions extends OnTheServer {

    static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");
    static final String NOTE = "Die Ausschreibung des Konzeptes laeuft. Der Zuschlag folgt im Herbst.";

    final Visitor citizen = Visitor.citizen();

    static int remind(Visitor visitor, String id, Map<String, String> wish) throws Exception {
        Matcher csrf = CSRF.matcher(visitor.get("/erinnerungen").body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> fields = new HashMap<>(wish);
        fields.put("csrf", csrf.group(1));
        return Visitor.submit(visitor.signed("/beschluss/" + id + "/wiedervorlage"), fields)
                .statusCode();
    }

    static void missing(Visitor outside, String id, String paper) throws Exception {
        for (String path : List.of("/beschluss/", "/vorgang/", "/api/v1/resolutions/")) {
            assertThat(outside.get(path + id).statusCode())
                    .as(outside + " " + path)
                    .isEqualTo(404);
        }
        for (String list : List.of(
                "/beschluesse?status=all",
                "/beschluesse/druck?status=all",
                "/beschluesse/druck?status=all&teil=nichtoeffentlich",
                "/api/v1/resolutions?size=100",
                "/api/v1/resolutions?format=csv",
                "/")) {
            assertThat(outside.get(list).body())
                    .as(outside + " " + list)
                    .doesNotContain(id)
                    .doesNotContain(paper);
        }
        assertThat(outside.get("/beschluesse?status=all").body()).doesNotContain("Liegenschaftsamt");
    }

    static String committee(String item, String date, String paper) {
        return Texts.extract(
                item,
                date,
                paper,
                "Beauftragung zu einem Klimakonzept " + paper,
                "Die Mitglieder des Ausschusses bestätigen einstimmig die Erarbeitung eines Klimakonzeptes.");
    }

    static String council(String item, String date, String paper) {
        return Texts.extract(
                        item,
                        date,
                        paper,
                        "Beauftragung zu einem Klimakonzept " + paper,
                        "Der Kreistag beschließt einstimmig die Erarbeitung eines Klimakonzeptes.")
                .replace("Kultur- und Sozialausschusses", "Kreistages")
                .replace("Kultur- und Sozialausschuss", "Kreistag");
    }

    static void bring(Visitor clerk, String text, String visibility) throws Exception {
        byte[] ours = text.replace("LANDKREIS AHRENTAL", "LANDKREIS MITTELAU").getBytes(UTF_8);
        clerk.bringAndWait("auszug.txt", ours, Map.of("visibility", visibility));
    }

    static JsonObject row(Visitor reader, String paper) throws Exception {
        List<JsonObject> rows = Visitor.json(reader.get("/api/v1/resolutions?size=100"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("paperNumber", "").equals(paper))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    static int submit(Visitor visitor, String id, Map<String, String> form) throws Exception {
        return submit(visitor, id, visitor.get("/beschluss/" + id).body(), form).statusCode();
    }

    /** @param page as it was opened, with the revision somebody has seen */
    static HttpResponse<String> submit(Visitor visitor, String id, String page, Map<String, String> form)
            throws Exception {
        Matcher csrf = CSRF.matcher(page);
        Matcher revision = REVISION.matcher(page);
        assertThat(csrf.find()).isTrue();
        assertThat(revision.find()).isTrue();
        Map<String, String> fields = new HashMap<>(form);
        fields.put("csrf", csrf.group(1));
        fields.put("revision", revision.group(1));
        return Visitor.submit(visitor.signed("/beschluss/" + id + "/umsetzung"), fields);
    }

    static HttpResponse<String> tell(Visitor visitor, String id, String words) throws Exception {
        return Visitor.send(visitor.signed("/api/v1/resolutions/" + id + "/status")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(words)));
    }
}
