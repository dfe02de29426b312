package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the committee's extract to the settlement, as member, office and council office see it (council-practice.md, situation 2). */
final class WhatBecameOfItIT extends OnTheServer {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");
    private static final String NOTE = "Die Ausschreibung des Konzeptes laeuft. Der Zuschlag folgt im Herbst.";

    private final Visitor citizen = Visitor.citizen();

    @Test
    void theCommitteesVoteBecomesOneRowWhenTheCouncilHasDecidedAndItsProgressIsShownWhenReleased() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor member = Visitor.as("member");
        Visitor office = Visitor.as("office");
        String paper = "2001/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));

        bring(clerk, committee("Ö 5.1", "Mi, 18.04.2001", paper), "public");
        String advised = row(member, paper).getString("id");
        assertThat(member.get("/vorgang/" + advised).body())
                .contains("Entscheidung des Kreistags nicht belegt", "einstimmig");
        assertThat(row(member, paper).getString("standing")).isEqualTo("not_evidenced");
        assertThat(row(member, paper).isNull("status")).isTrue();

        bring(clerk, council("Ö 8.7", "Mi, 16.05.2001", paper), "public");
        JsonObject decided = row(member, paper);
        String id = decided.getString("id");
        assertThat(id).isNotEqualTo(advised);
        assertThat(decided.getString("status")).isEqualTo("open");
        assertThat(member.get("/vorgang/" + advised).body())
                .contains("/beschluss/" + id, "/beschluss/" + advised, "Dieselbe Vorlage")
                .doesNotContain("nicht belegt");

        assertThat(submit(
                        clerk,
                        id,
                        Map.of(
                                "action",
                                "assign",
                                "office",
                                "Fachbereich 3",
                                "account",
                                Visitor.account("office").name(),
                                "deadline",
                                "30.06.2032")))
                .isEqualTo(303);
        assertThat(office.get("/").body()).contains("Ihnen zugewiesen", "/beschluss/" + id);
        assertThat(submit(office, id, Map.of("action", "report", "status", "in_progress", "note", NOTE)))
                .isEqualTo(303);
        assertThat(office.get("/beschluss/" + id).body()).contains(NOTE);
        for (Visitor outside : List.of(citizen, member, Visitor.as("press"), Visitor.as("admin"))) {
            for (String path : List.of(
                    "/beschluss/" + id,
                    "/beschluesse?status=all",
                    "/vorgang/" + id,
                    "/api/v1/resolutions/" + id,
                    "/api/v1/resolutions?format=csv")) {
                assertThat(outside.get(path).body()).as(outside + " " + path).doesNotContain("Ausschreibung");
            }
        }

        assertThat(submit(clerk, id, Map.of("action", "release"))).isEqualTo(303);
        assertThat(member.get("/beschluss/" + id).body())
                .contains(NOTE, "in Bearbeitung", "Fachbereich 3")
                .doesNotContain(Visitor.account("clerk").name());
        assertThat(member.get("/api/v1/resolutions?format=csv").body()).contains(NOTE);

        assertThat(submit(
                        clerk,
                        id,
                        Map.of(
                                "action",
                                "settle",
                                "committee",
                                "Kultur- und Sozialausschuss",
                                "date",
                                "2031-09-03",
                                "item",
                                "Ö 4")))
                .isEqualTo(303);
        assertThat(member.get("/beschluesse").body()).doesNotContain("/beschluss/" + id);
        assertThat(member.get("/beschluss/" + id).body())
                .contains("Erledigung festgestellt", "3. September 2031", "TOP Ö 4");
        assertThat(Visitor.json(clerk.get("/api/v1/resolutions/" + id)).getJsonArray("history"))
                .hasSize(4);
    }

    @Test
    void theDecisionOfAnotherBodyIsReadAndNotFollowedUp() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String paper = "2006/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        clerk.bringAndWait(
                "auszug.txt", council("Ö 6", "Mi, 10.05.2006", paper).getBytes(UTF_8), Map.of("visibility", "public"));

        for (String list : List.of("/beschluesse?status=all", "/api/v1/resolutions?format=csv")) {
            assertThat(citizen.get(list).body()).doesNotContain(paper);
        }
        assertThat(citizen.get("/api/v1/resolutions?body=landkreis-ahrental&size=100")
                        .body())
                .contains(paper, "\"standing\":\"not_tracked\"");
    }

    @Test
    void programsMoveADecisionOnAsFarAsTheirRoleReaches() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String paper = "2002/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("Ö 6", "Mi, 08.05.2002", paper), "public");
        String id = row(citizen, paper).getString("id");

        assertThat(tell(clerk, id, "{\"status\":\"in_progress\",\"note\":\"Der Entwurf liegt vor.\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(row(citizen, paper).getString("status")).isEqualTo("in_progress");
        assertThat(tell(Visitor.as("office"), id, "{\"status\":\"implemented\",\"note\":\"Fertig.\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(tell(clerk, id, "{\"status\":\"fertig\"}").statusCode()).isEqualTo(400);
        assertThat(tell(clerk, id, "{\"action\":\"release\"}").statusCode()).isEqualTo(400);
        assertThat(tell(clerk, id, "{\"action\":\"release\",\"revision\":\"3\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(tell(clerk, id, "{\"action\":\"release\",\"revision\":1}").statusCode())
                .isEqualTo(409);
        assertThat(tell(clerk, UUID.randomUUID().toString(), "{\"action\":\"release\",\"revision\":0}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(tell(citizen, id, "{\"action\":\"release\"}").statusCode()).isEqualTo(401);
    }

    @Test
    void whoDecidesOnAPageThatIsNoLongerTrueSeesBothAndNothingIsLost() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor office = Visitor.as("office");
        String paper = "2007/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("Ö 6", "Mi, 09.05.2007", paper), "public");
        String id = row(clerk, paper).getString("id");
        Map<String, String> assign = Map.of(
                "action",
                "assign",
                "office",
                "Bauamt",
                "account",
                Visitor.account("office").name(),
                "deadline",
                "");
        assertThat(submit(clerk, id, assign)).isEqualTo(303);
        submit(office, id, Map.of("action", "report", "status", "in_progress", "note", "Der erste Stand."));
        String seen = clerk.get("/beschluss/" + id).body();
        submit(office, id, Map.of("action", "report", "status", "in_progress", "note", "Der zweite Stand."));

        HttpResponse<String> overtaken = submit(
                clerk, id, seen, Map.of("action", "report", "status", "implemented", "note", "Meine eigenen Worte."));

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Inzwischen geändert", "Der zweite Stand.", "Meine eigenen Worte.");
        assertThat(submit(clerk, id, seen, Map.of("action", "release")).statusCode())
                .isEqualTo(409);
        assertThat(citizen.get("/beschluss/" + id).body()).doesNotContain("Der zweite Stand.");
    }

    @Test
    void aCorrectedNumberTakesTheFollowUpAlongAndTheOldAddressLeadsOn() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String paper = "2008/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("Ö 6", "Mi, 07.05.2008", paper), "public");
        JsonObject row = row(clerk, paper);
        String id = row.getString("id");
        submit(clerk, id, Map.of("action", "assign", "office", "Bauamt", "account", "", "deadline", ""));

        String document = row.getJsonArray("documentIds").getString(0);
        assertThat(Visitor.send(clerk.signed("/api/v1/documents/" + document + "/findings/agendaItem")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"word\":\"correct\",\"value\":\"6.1\"}")))
                        .statusCode())
                .isEqualTo(200);

        JsonObject moved = row(citizen, paper);
        assertThat(moved.getString("id")).isNotEqualTo(id);
        assertThat(moved.getString("office")).isEqualTo("Bauamt");
        HttpResponse<String> old = citizen.get("/beschluss/" + id);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.headers().firstValue("Location").orElseThrow()).endsWith("/beschluss/" + moved.getString("id"));
    }

    @Test
    void afterTheSittingADecisionGoesToTheOfficeItsWordsPropose() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String paper = "2004/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("Ö 7", "Mi, 05.05.2004", paper), "public");
        JsonObject row = row(clerk, paper);
        String id = row.getString("id");
        String page = "/sitzung/" + row.getString("meeting") + "/auftraege";

        assertThat(clerk.get(page).body()).contains("give-" + id, "value=\"Fachbereich 3\"");
        Matcher csrf = CSRF.matcher(clerk.get(page).body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> form = Map.of(
                "csrf",
                csrf.group(1),
                "give-" + id,
                "true",
                "revision-" + id,
                "0",
                "office-" + id,
                "Fachbereich 3",
                "deadline-" + id,
                "2035-01-31");
        assertThat(Visitor.submit(clerk.signed(page), form).statusCode()).isEqualTo(303);

        assertThat(row(citizen, paper).getString("office")).isEqualTo("Fachbereich 3");
        assertThat(row(citizen, paper).getString("deadline")).isEqualTo("2035-01-31");
        assertThat(Visitor.as("member").get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void aClosedDecisionIsForNobodyOutsideUntilAnOfficeIsGivenIt() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor office = Visitor.as("office");
        String paper = "2003/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("N 12", "Mi, 07.05.2003", paper), "non-public");
        String id = row(clerk, paper).getString("id");

        for (Visitor outside :
                List.of(citizen, Visitor.as("member"), office, Visitor.as("press"), Visitor.as("admin"))) {
            missing(outside, id, paper);
        }
        submit(
                clerk,
                id,
                Map.of(
                        "action",
                        "assign",
                        "office",
                        "Bauamt",
                        "account",
                        Visitor.account("office").name(),
                        "deadline",
                        ""));

        assertThat(office.get("/beschluss/" + id).statusCode()).isEqualTo(200);
        for (Visitor outside : List.of(citizen, Visitor.as("member"), Visitor.as("press"), Visitor.as("admin"))) {
            missing(outside, id, paper);
        }
    }

    @Test
    void ofAClosedDecisionThePublicReadsWhatIsBookedAndNothingBefore() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String paper = "2009/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("N 12", "Mi, 13.05.2009", paper), "non-public");
        String id = row(clerk, paper).getString("id");
        String words = "Der Kreistag hat ein Vorhaben " + UUID.randomUUID() + " vergeben.";
        Matcher csrf = CSRF.matcher(clerk.get("/beschluss/" + id).body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> booking = Map.of(
                "csrf", csrf.group(1), "words", words, "committee", "Kreistag", "day", "2009-06-17", "item", "Ö 3");
        assertThat(citizen.get("/bekanntgaben").body()).doesNotContain(words);

        assertThat(Visitor.submit(Visitor.as("office").signed("/beschluss/" + id + "/bekanntgabe"), booking)
                        .statusCode())
                .isIn(403, 404);
        assertThat(citizen.get("/bekanntgaben").body()).doesNotContain(words);
        assertThat(Visitor.submit(clerk.signed("/beschluss/" + id + "/bekanntgabe"), booking)
                        .statusCode())
                .isEqualTo(303);

        for (String path : List.of("/bekanntgaben", "/api/v1/announcements")) {
            assertThat(citizen.get(path).body())
                    .contains(words, "Kreistag")
                    .doesNotContain(paper, id, "Klimakonzept", "N 12");
        }
        missing(citizen, id, paper);
    }

    @Test
    void remindersAreOnesOwnAndACalendarSaysNothingOfAClosedDecisionButItsDay() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor member = Visitor.as("member");
        Visitor office = Visitor.as("office");
        String paper = "2005/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("N 12", "Mi, 11.05.2005", paper), "non-public");
        String id = row(clerk, paper).getString("id");
        submit(
                clerk,
                id,
                Map.of(
                        "action",
                        "assign",
                        "office",
                        "Bauamt",
                        "account",
                        Visitor.account("office").name(),
                        "deadline",
                        ""));
        Map<String, String> wish = Map.of("day", "2026-12-24", "words", "Schluesselwort");

        assertThat(remind(member, id, wish)).isEqualTo(404);
        assertThat(remind(office, id, wish)).isEqualTo(303);

        assertThat(office.get("/erinnerungen").body()).contains("/beschluss/" + id, "Schluesselwort");
        assertThat(office.get("/api/v1/reminders.ics").body().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20261224", "/beschluss/" + id, "BEGIN:VALARM")
                .doesNotContain("Klimakonzept", paper, "Schluesselwort");
        for (Visitor other : List.of(member, clerk, Visitor.as("press"), Visitor.as("admin"))) {
            for (String path : List.of("/erinnerungen", "/erinnerungen.ics", "/api/v1/reminders.ics", "/")) {
                assertThat(other.get(path).body()).as(other + path).doesNotContain("Schluesselwort", "20261224");
            }
        }
        assertThat(citizen.get("/api/v1/reminders.ics").statusCode()).isEqualTo(401);
        assertThat(remind(office, id, Map.of("day", "", "words", ""))).isEqualTo(303);
        assertThat(office.get("/erinnerungen").body()).doesNotContain("Schluesselwort");
    }

    private static int remind(Visitor visitor, String id, Map<String, String> wish) throws Exception {
        Matcher csrf = CSRF.matcher(visitor.get("/erinnerungen").body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> fields = new HashMap<>(wish);
        fields.put("csrf", csrf.group(1));
        return Visitor.submit(visitor.signed("/beschluss/" + id + "/wiedervorlage"), fields)
                .statusCode();
    }

    private static void missing(Visitor outside, String id, String paper) throws Exception {
        for (String path : List.of("/beschluss/", "/vorgang/", "/api/v1/resolutions/")) {
            assertThat(outside.get(path + id).statusCode())
                    .as(outside + " " + path)
                    .isEqualTo(404);
        }
        for (String list : List.of(
                "/beschluesse?status=all", "/api/v1/resolutions?size=100", "/api/v1/resolutions?format=csv", "/")) {
            assertThat(outside.get(list).body())
                    .as(outside + " " + list)
                    .doesNotContain(id)
                    .doesNotContain(paper);
        }
        assertThat(outside.get("/beschluesse?status=all").body()).doesNotContain("Bauamt");
    }

    private static String committee(String item, String date, String paper) {
        return Texts.extract(
                item,
                date,
                paper,
                "Beauftragung zu einem Klimakonzept " + paper,
                "Die Mitglieder des Ausschusses bestätigen einstimmig die Erarbeitung eines Klimakonzeptes.");
    }

    private static String council(String item, String date, String paper) {
        return Texts.extract(
                        item,
                        date,
                        paper,
                        "Beauftragung zu einem Klimakonzept " + paper,
                        "Der Kreistag beschließt einstimmig die Erarbeitung eines Klimakonzeptes.")
                .replace("Kultur- und Sozialausschusses", "Kreistages")
                .replace("Kultur- und Sozialausschuss", "Kreistag");
    }

    private static void bring(Visitor clerk, String text, String visibility) throws Exception {
        byte[] ours = text.replace("LANDKREIS AHRENTAL", "LANDKREIS MITTELAU").getBytes(UTF_8);
        clerk.bringAndWait("auszug.txt", ours, Map.of("visibility", visibility));
    }

    private static JsonObject row(Visitor reader, String paper) throws Exception {
        List<JsonObject> rows = Visitor.json(reader.get("/api/v1/resolutions?size=100"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("paperNumber", "").equals(paper))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static int submit(Visitor visitor, String id, Map<String, String> form) throws Exception {
        return submit(visitor, id, visitor.get("/beschluss/" + id).body(), form).statusCode();
    }

    /** @param page as it was opened, with the revision somebody has seen */
    private static HttpResponse<String> submit(Visitor visitor, String id, String page, Map<String, String> form)
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

    private static HttpResponse<String> tell(Visitor visitor, String id, String words) throws Exception {
        return Visitor.send(visitor.signed("/api/v1/resolutions/" + id + "/status")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(words)));
    }
}
