package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** From the committee's extract to the settlement, as member, office and council office see it (council-practice.md, situation 2). */
final class WhatBecameOfItIT extends OnDecisions {

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
    void whatDoesNotFitIsNotSavedAndStillStandsInTheForm() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String paper = "2010/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("Ö 6", "Mi, 05.05.2010", paper), "public");
        String id = row(clerk, paper).getString("id");
        String words = "Erstens liegt der Plan vor. Zweitens wird geprüft. Drittens folgt der Bau. Viertens die Feier.";

        HttpResponse<String> tooLong = submit(
                clerk,
                id,
                clerk.get("/beschluss/" + id).body(),
                Map.of("action", "report", "status", "implemented", "note", words));

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Bitte prüfen Sie Ihre Eingabe", "ein bis drei Sätze", words);
        assertThat(row(clerk, paper).getString("status")).isEqualTo("open");
    }
}
