package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The council office gives what was decided to the offices, and is told what was not given and why (council-practice.md, "After the sitting"). */
final class AfterTheSittingIT extends OnDecisions {

    private final Visitor clerk;
    private final String paper =
            "2011/FB3/0" + (100 + Math.floorMod(UUID.randomUUID().hashCode(), 800));

    AfterTheSittingIT() throws IOException {
        clerk = Visitor.as("clerk");
    }

    @Test
    void anAssignmentWithoutAnOfficeIsToldAndItsDeadlineStillStandsThere() throws Exception {
        Decision decision = decided("Mi, 04.05.2011");

        HttpResponse<String> answer = decision.give(0, " ", "2035-03-31");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Ein Auftrag wurde nicht erteilt: Es fehlt ein Amt", "Bitte nennen Sie ein Amt")
                .contains("value=\"2035-03-31\"")
                .doesNotContain("Bitte geben Sie einen Tag an");
        assertThat(row(clerk, paper).isNull("office")).isTrue();
    }

    @Test
    void aDeadlineThatIsNoDayIsToldBesideTheDeadline() throws Exception {
        Decision decision = decided("Mi, 11.05.2011");

        HttpResponse<String> answer = decision.give(0, "Fachbereich 3", "irgendwann");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Die Frist ist kein Tag", "Bitte geben Sie einen Tag an")
                .containsPattern("name=\"deadline-" + decision.id + "\"[^>]*aria-invalid=\"true\"")
                .doesNotContain("Bitte nennen Sie ein Amt");
        assertThat(answer.body()).doesNotContainPattern("name=\"office-" + decision.id + "\"[^>]*aria-invalid");
    }

    @Test
    void whatSomebodyElseHasGivenMeanwhileIsShownAndNotReplacedUntilItIsTickedAgain() throws Exception {
        Decision decision = decided("Mi, 18.05.2011");
        submit(clerk, decision.id, Map.of("action", "assign", "office", "Bauamt", "account", "", "deadline", ""));

        HttpResponse<String> answer = decision.give(0, "Fachbereich 3", "2035-03-31");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Jemand anderes hat inzwischen daran gearbeitet", "So steht es jetzt", "<p>Bauamt</p>")
                .contains("name=\"revision-" + decision.id + "\" value=\"1\"")
                .containsPattern("name=\"office-" + decision.id + "\" value=\"Fachbereich 3\"")
                .doesNotContainPattern("name=\"give-" + decision.id + "\"[^>]*checked");
        assertThat(row(clerk, paper).getString("office")).isEqualTo("Bauamt");

        assertThat(decision.give(1, "Fachbereich 3", "2035-03-31").statusCode()).isEqualTo(303);
        assertThat(row(clerk, paper).getString("office")).isEqualTo("Fachbereich 3");
    }

    @Test
    void aTypingMistakeDoesNotMakeUnseenWorkSeen() throws Exception {
        Decision decision = decided("Mi, 25.05.2011");
        submit(clerk, decision.id, Map.of("action", "assign", "office", "Bauamt", "account", "", "deadline", ""));

        HttpResponse<String> mistaken = decision.give(0, " ", "2035-03-31");

        assertThat(mistaken.body())
                .contains("name=\"revision-" + decision.id + "\" value=\"0\"", "value=\"2035-03-31\"");
        assertThat(decision.give(0, "Fachbereich 3", "2035-03-31").statusCode()).isEqualTo(422);
        assertThat(row(clerk, paper).getString("office")).isEqualTo("Bauamt");
    }

    @Test
    void whatCannotBeGivenAnyMoreIsNotBlamedOnSomebodyElse() throws Exception {
        Decision decision = decided("Mi, 01.06.2011");
        submit(clerk, decision.id, Map.of("action", "repeal", "reason", "Beschluss 12/2011"));

        HttpResponse<String> answer = decision.give(1, "Fachbereich 3", "2035-03-31");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Beim jetzigen Stand ist das nicht möglich", "value=\"Fachbereich 3\"")
                .doesNotContain("Jemand anderes");
    }

    private Decision decided(String day) throws Exception {
        bring(clerk, council("Ö 7", day, paper), "public");
        JsonObject row = row(clerk, paper);
        return new Decision(row.getString("id"), "/sitzung/" + row.getString("meeting") + "/auftraege");
    }

    private final class Decision {

        private final String id;
        private final String page;

        private Decision(String id, String page) {
            this.id = id;
            this.page = page;
        }

        private HttpResponse<String> give(int revision, String office, String deadline) throws Exception {
            Matcher csrf = CSRF.matcher(clerk.get(page).body());
            assertThat(csrf.find()).isTrue();
            Map<String, String> form = new HashMap<>();
            form.put("csrf", csrf.group(1));
            form.put("give-" + id, "true");
            form.put("revision-" + id, Integer.toString(revision));
            form.put("office-" + id, office);
            form.put("deadline-" + id, deadline);
            return Visitor.submit(clerk.signed(page), form);
        }
    }
}
