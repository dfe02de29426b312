package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What belongs to one matter (Vorgang) though no paper number says so: for the clerk who is asked, and for everybody else. */
final class ThreadsIT extends OnTheServer {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([\\w-]+)\"");

    private final Visitor citizen = Visitor.citizen();

    @Test
    void theSameTitleIsAQuestionToTheClerkAndTheAnswerPutsBothIntoOneMatter() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = "Uferweg am Weiher " + word();
        String advised =
                bring(clerk, extract("Mi, 12.04.2000", number(), name, "Kultur- und Sozialausschuss"), "public");
        String decided = bring(clerk, extract("Mi, 10.05.2000", number(), name, "Kreistag"), "public");

        assertThat(citizen.get("/vorgang/" + decided).body()).doesNotContain("/beschluss/" + advised);
        assertThat(clerk.get("/zu-klaeren").body()).contains("Gehört das zusammen?", name);
        for (String role : List.of("member", "office", "press", "admin")) {
            assertThat(Visitor.as(role).get("/vorgang/" + decided).body())
                    .as(role)
                    .doesNotContain("Gehört das zusammen?", "/zusammenhang");
            assertThat(say(Visitor.as(role), "/zusammenhang", pair(advised, decided, "true")))
                    .as(role)
                    .isEqualTo(403);
        }

        assertThat(say(clerk, "/zusammenhang", pair(advised, decided, "true"))).isEqualTo(303);

        assertThat(clerk.get("/zu-klaeren").body()).contains("Antwort zurücknehmen");
        assertThat(citizen.get("/vorgang/" + decided).body())
                .contains("/beschluss/" + advised, "Vom Ratsbüro zugeordnet")
                .doesNotContain(Visitor.account("clerk").name());

        assertThat(say(clerk, "/zusammenhang/trennen", Map.of("matter", decided, "piece", advised)))
                .isEqualTo(303);
        assertThat(citizen.get("/vorgang/" + decided).body()).doesNotContain("/beschluss/" + advised);
        assertThat(clerk.get("/vorgang/" + decided).body()).contains("Vom Ratsbüro herausgenommen", "Gehört doch dazu");
    }

    @Test
    void aNonPublicPieceJoinsNothingForWhoeverMayNotReadIt() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = "Grundstück am Weiher " + word();
        String advised =
                bring(clerk, extract("Mi, 13.04.2000", number(), name, "Kultur- und Sozialausschuss"), "public");
        String closed = bring(clerk, extract("Mi, 11.05.2000", number(), name, "Kreistag"), "non-public");
        say(clerk, "/zusammenhang", pair(advised, closed, "true"));

        assertThat(clerk.get("/vorgang/" + advised).body()).contains("/beschluss/" + closed);
        for (Visitor outside : List.of(
                citizen, Visitor.as("member"), Visitor.as("office"), Visitor.as("press"), Visitor.as("admin"))) {
            assertThat(outside.get("/vorgang/" + advised).body())
                    .as(outside.toString())
                    .doesNotContain("/beschluss/" + closed, "Vom Ratsbüro zugeordnet", "11. Mai 2000");
            assertThat(outside.get("/vorgang/" + closed).statusCode())
                    .as(outside.toString())
                    .isEqualTo(404);
        }
        assertThat(say(clerk, "/zusammenhang", pair(advised, UUID.randomUUID().toString(), "true")))
                .isEqualTo(404);
    }

    @Test
    void theSittingThatIsNamedJoinsWithTheWordsThatNameIt() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = "Steg am Weiher " + word();
        String advised =
                bring(clerk, extract("Mi, 14.06.2000", number(), name, "Kultur- und Sozialausschuss"), "public");
        String decided = bring(
                clerk,
                extract("Mi, 12.07.2000", number(), name, "Kreistag")
                        + "\nDie Sache wurde in der Sitzung des Kultur- und Sozialausschusses am 14.06.2000 vorberaten.\n",
                "public");

        assertThat(citizen.get("/vorgang/" + advised).body())
                .contains("/beschluss/" + decided, "Gleicher Titel, und die Sitzung ist genannt", "vorberaten");
    }

    @Test
    void aPromiseThatTheClerkTakesUpAfterTheSittingStandsInTheListWithOfficeAndDeadline() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = "Bericht vom Weiher " + word();
        String promise = "Die Verwaltung sagt zu, bis zum 30.09.2000 schriftlich zum " + name + " zu berichten.";
        String item = bring(
                clerk,
                extract("Mi, 16.08.2000", number(), name, "Kultur- und Sozialausschuss") + "\n" + promise + "\n",
                "public");
        Matcher sitting = Pattern.compile("/sitzung/([0-9a-f-]{36})")
                .matcher(clerk.get("/beschluss/" + item).body());
        assertThat(sitting.find()).isTrue();
        String page = "/sitzung/" + sitting.group(1) + "/auftraege";
        assertThat(citizen.get("/beschluesse?status=all&kind=promise").body()).doesNotContain(name);
        assertThat(clerk.get(page).body()).contains("Zusagen", "2000-09-30");
        Matcher offered = Pattern.compile("(?s)sagt zu.{0,900}?name=\"give-([0-9a-f-]{36})\"")
                .matcher(clerk.get(page).body());
        assertThat(offered.find()).isTrue();
        String id = offered.group(1);

        Map<String, String> form = Map.of(
                "give-" + id, "true",
                "office-" + id, "Amt am Weiher",
                "deadline-" + id, "2000-09-30",
                "revision-" + id, "0",
                "account-" + id, "");
        assertThat(say(clerk, page, form)).isEqualTo(303);
        assertThat(say(clerk, page, form)).as("taken up meanwhile").isEqualTo(422);

        assertThat(citizen.get("/beschluesse?status=all&kind=promise").body())
                .contains("/beschluss/" + id, "Zusage", "Amt am Weiher");
        assertThat(citizen.get("/beschluss/" + id).body()).contains(name, "Zusage");
        assertThat(citizen.get("/api/v1/resolutions/" + id).body()).contains("\"promise\"");
        assertThat(citizen.get("/sitzung/" + sitting.group(1)).body()).doesNotContain("/beschluss/" + id);
        assertThat(citizen.get("/vorgang/" + item).statusCode()).isEqualTo(200);
    }

    @Test
    void aPromiseOfANonPublicPaperIsForTheHouseOnly() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = "Verkauf vom Weiher " + word();
        String item = bring(
                clerk,
                extract("Mi, 17.08.2000", number(), name, "Kultur- und Sozialausschuss")
                        + "\nDie Verwaltung sagt zu, bis zum 30.09.2000 zum " + name + " zu berichten.\n",
                "non-public");
        Matcher sitting = Pattern.compile("/sitzung/([0-9a-f-]{36})")
                .matcher(clerk.get("/beschluss/" + item).body());
        assertThat(sitting.find()).isTrue();
        String page = "/sitzung/" + sitting.group(1) + "/auftraege";
        Matcher offered = Pattern.compile("(?s)sagt zu.{0,900}?name=\"give-([0-9a-f-]{36})\"")
                .matcher(clerk.get(page).body());
        assertThat(offered.find()).isTrue();
        String id = offered.group(1);
        say(clerk, page, Map.of("give-" + id, "true", "office-" + id, "Geheimamt", "revision-" + id, "0"));

        assertThat(clerk.get("/beschluesse?status=all&kind=promise").body()).contains("/beschluss/" + id);
        for (Visitor outside : List.of(
                citizen, Visitor.as("member"), Visitor.as("office"), Visitor.as("press"), Visitor.as("admin"))) {
            assertThat(outside.get("/beschluss/" + id).statusCode())
                    .as(outside.toString())
                    .isEqualTo(404);
            for (String list : List.of(
                    "/beschluesse?status=all",
                    "/beschluesse?status=all&kind=promise",
                    "/api/v1/resolutions?format=csv",
                    "/api/v1/resolutions?size=100",
                    "/sitzungen",
                    "/")) {
                assertThat(outside.get(list).body()).as(outside + list).doesNotContain(id, "Geheimamt");
            }
            assertThat(outside.get(page).statusCode()).as(outside.toString()).isIn(302, 303, 401, 403, 404);
        }
    }

    private static Map<String, String> pair(String one, String other, String together) {
        return Map.of("one", one, "other", other, "together", together, "back", "/zu-klaeren");
    }

    private static String word() {
        return "Nr " + Character.toString('A' + Math.floorMod(UUID.randomUUID().hashCode(), 26))
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String number() {
        return "2000/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
    }

    private static String extract(String date, String paper, String title, String committee) {
        return Texts.extract(
                        "Ö " + (2 + Math.floorMod(UUID.randomUUID().hashCode(), 90)),
                        date,
                        paper,
                        title,
                        "Der Ausschuss beschließt einstimmig: " + title + ".")
                .replace("LANDKREIS AHRENTAL", "LANDKREIS MITTELAU")
                .replace("Kultur- und Sozialausschusses", committee.replace("ausschuss", "ausschusses"))
                .replace("Kultur- und Sozialausschuss", committee);
    }

    /** @return the item it tells of */
    private static String bring(Visitor clerk, String text, String visibility) throws Exception {
        String id = clerk.bringAndWait("auszug.txt", text.getBytes(UTF_8), Map.of("visibility", visibility));
        Matcher item = Pattern.compile("/beschluss/([0-9a-f-]{36})")
                .matcher(clerk.get("/dokument/" + id).body());
        assertThat(item.find()).as("it tells of an item").isTrue();
        return item.group(1);
    }

    private static int say(Visitor visitor, String path, Map<String, String> fields) throws Exception {
        Matcher csrf = CSRF.matcher(visitor.get("/").body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", csrf.group(1));
        return Visitor.submit(visitor.signed(path), all).statusCode();
    }
}
