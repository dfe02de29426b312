package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** A clerk in front of the forms with which an edition is put right. */
final class EditedConcept {

    private final Visitor clerk;
    private final String title;

    EditedConcept(Visitor clerk, String title) {
        this.clerk = clerk;
        this.title = title;
    }

    private JsonObject concept() throws Exception {
        return Concepts.named(title);
    }

    void isPutRight(JsonObject concept) throws Exception {
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
        assertThat(Concepts.fates(said)).contains("merged", "kept", "dropped", "new");

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
        assertThat(Concepts.titles(concept())).containsExactly("Pflege und Gesundheit", "Freizeit");
        assertThat(Visitor.citizen().get(edit).statusCode()).isNotEqualTo(200);
        whoeverComesSecondKeepsWhatHeTyped(edit, outline);
    }

    /** The same form again, as another clerk would still have it in front of him. */
    private void whoeverComesSecondKeepsWhatHeTyped(String edit, Map<String, String> outline) throws Exception {
        Map<String, String> other = new HashMap<>(outline);
        other.put("titel-2", "Freizeit im Alter");

        HttpResponse<String> second = Visitor.submit(clerk.signed(edit + "/gliederung"), other);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Jemand anderes", "value=\"Freizeit im Alter\"", "<li>Freizeit</li>");
        assertThat(Concepts.titles(concept())).containsExactly("Pflege und Gesundheit", "Freizeit");
    }

    /** What the form names as seen. */
    private static String seen(HttpResponse<String> page, String form) {
        return page.body().replaceFirst("(?s).*/" + form + "\".*?name=\"gesehen\" value=\"([^\"]+)\".*", "$1");
    }
}
