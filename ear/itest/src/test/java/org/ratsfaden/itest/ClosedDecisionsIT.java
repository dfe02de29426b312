package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** What was decided behind closed doors: who learns of it, what is announced of it, and who is reminded of it. */
final class ClosedDecisionsIT extends OnDecisions {

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
                        "Liegenschaftsamt",
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

    @Test
    void anAddressThatIsNoneTurnsNoMailsOnAndStillStandsThere() throws Exception {
        Visitor member = Visitor.as("member");
        Matcher csrf = CSRF.matcher(member.get("/erinnerungen").body());
        assertThat(csrf.find()).isTrue();

        HttpResponse<String> answer = Visitor.submit(
                member.signed("/erinnerungen/mail"), Map.of("csrf", csrf.group(1), "address", "mia bei mittelau"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"mia bei mittelau\"", "kann keine Mail geschickt werden");
        assertThat(member.get("/erinnerungen").body()).contains("Sie bekommen keine E-Mail");
    }

    @Test
    void theListsToBePrintedForASittingAreApart() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String open = "2011/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        String closed = "2012/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));
        bring(clerk, council("Ö 6", "Mi, 11.05.2011", open), "public");
        bring(clerk, council("N 12", "Mi, 09.05.2012", closed), "non-public");
        String print = "/beschluesse/druck?committee=kreistag&status=all";

        assertThat(clerk.get(print).body())
                .contains(open, "Öffentliche Liste", "Beschlusskontrolle: Kreistag")
                .doesNotContain(closed);
        assertThat(clerk.get(print + "&teil=nichtoeffentlich").body())
                .contains(closed, "Nichtöffentliche Liste")
                .doesNotContain(open);
        assertThat(citizen.get(print).body()).contains(open).doesNotContain(closed, "teil=nichtoeffentlich");
    }
}
