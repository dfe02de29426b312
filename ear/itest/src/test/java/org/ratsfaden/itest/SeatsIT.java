package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The council office keeps who sits where, which committee follows which, and looks at the end of a term. */
final class SeatsIT extends OnTheServer {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([\\w-]+)\"");

    @Test
    void theEndOfAMembershipWorksAtTheNextClick() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor member = Visitor.as("member");
        String committee = "Weiherausschuss "
                + Character.toString('A' + Math.floorMod(UUID.randomUUID().hashCode(), 26));
        String key = committee.toLowerCase(Locale.ROOT).replace(' ', '-');
        String id = clerk.bringAndWait(
                "weiher.txt",
                Texts.pressRelease("Am Weiher", "3. Mai 2001", "PM 3/2001", "Nichts fuer alle.")
                        .getBytes(UTF_8),
                Map.of("visibility", "non-public", "committee", key));
        assertThat(member.get("/dokument/" + id).statusCode()).isEqualTo(404);

        assertThat(say(
                        clerk,
                        "/gremien/mitgliedschaften",
                        Map.of(
                                "account",
                                Visitor.account("member").name(),
                                "committee",
                                committee,
                                "function",
                                "Mitglied")))
                .isEqualTo(303);
        assertThat(member.get("/dokument/" + id).statusCode()).isEqualTo(200);
        assertThat(clerk.get("/gremien/mitgliedschaften.csv").body()).contains(key);

        assertThat(say(
                        clerk,
                        "/gremien/mitgliedschaften/ende",
                        Map.of(
                                "account",
                                Visitor.account("member").name(),
                                "committee",
                                key,
                                "from",
                                LocalDate.now(BERLIN).toString())))
                .isEqualTo(303);
        assertThat(member.get("/dokument/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aTableWithAWrongLineIsRefusedAsAWholeAndTellsEachWrongLine() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = Visitor.account("member").name();
        String right = name + ";Beirat fuer Inklusion;Stellvertreter;2001-01-01;2002-12-31\n";
        String table =
                "Konto;Gremium;Funktion;von;bis\n" + right + "niemand;Beirat fuer Inklusion;Mitglied;2001-01-01;\n"
                        + name + ";Beirat fuer Inklusion;Mitglied;irgendwann;\n";

        HttpResponse<String> refused = takeIn(clerk, Map.of("list", table), "", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Zeile 3: Es gibt kein Konto „niemand“", "Zeile 4: Der Tag „irgendwann“")
                .doesNotContain("Zeile 2:");
        assertThat(clerk.get("/gremien/mitgliedschaften.csv").body()).doesNotContain("beirat-fuer-inklusion");
    }

    @Test
    void aTableIsUploadedDownloadedAndItsChangesAreNotedWithWhoeverMadeThem() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String name = Visitor.account("member").name();
        String line = name + ";Beirat fuer Museen;Stellvertreter;2003-01-01;2004-12-31\r\n";

        assertThat(takeIn(clerk, Map.of(), "sitze.csv", "Konto;Gremium;Funktion;von;bis\r\n" + line)
                        .statusCode())
                .isEqualTo(303);

        String table = clerk.get("/gremien/mitgliedschaften.csv").body();
        assertThat(table).contains(name + ";beirat-fuer-museen;Stellvertreter;2003-01-01;2004-12-31");
        assertThat(takeIn(clerk, Map.of(), "sitze.csv", table).statusCode())
                .as("what was downloaded can be taken in again")
                .isEqualTo(303);
        assertThat(clerk.get("/gremien").body())
                .containsOnlyOnce(Visitor.account("clerk").name() + ": eingetragen – " + name
                        + ", beirat-fuer-museen, Stellvertreter, vom 1. Januar 2003 bis 31. Dezember 2004");
        assertThat(takeIn(Visitor.as("member"), Map.of("list", line), "", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCommitteeIsFollowedByAnotherAndTheEndOfTheTermShowsWhatIsOpen() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String text = Texts.extract(
                        "Ö 6",
                        "Mi, 11.10.2000",
                        "2000/FB3/0077",
                        "Weiherpflege fuer die Nachfolge",
                        "Der Ausschuss beschließt einstimmig die Weiherpflege.")
                .replace("LANDKREIS AHRENTAL", "LANDKREIS MITTELAU")
                .replace("Kultur- und Sozialausschusses", "Umweltausschusses")
                .replace("Kultur- und Sozialausschuss", "Umweltausschuss");
        clerk.bringAndWait("auszug.txt", text.getBytes(UTF_8), Map.of("visibility", "public"));

        assertThat(say(
                        clerk,
                        "/gremien/nachfolge",
                        Map.of("former", "Umweltausschuss", "successor", "Klimaausschuss", "from", "2001-01-01")))
                .isEqualTo(303);
        assertThat(say(clerk, "/gremien/nachfolge", Map.of("former", "Klimaausschuss", "successor", "Umweltausschuss")))
                .isEqualTo(422);

        assertThat(Visitor.citizen()
                        .get("/beschluesse?status=all&committee=klimaausschuss")
                        .body())
                .contains("Weiherpflege fuer die Nachfolge");
        assertThat(clerk.get("/gremien?ende=31.12.2000").body())
                .contains("wird fortgeführt von klimaausschuss", "committee=umweltausschuss");
        assertThat(say(clerk, "/gremien/nachfolge/zuruecknehmen", Map.of("former", "umweltausschuss")))
                .isEqualTo(303);
    }

    @Test
    void nobodyElseLearnsWhoSitsWhere() throws Exception {
        for (String role : List.of("member", "office", "press", "press-chief", "admin")) {
            Visitor other = Visitor.as(role);
            assertThat(other.get("/gremien").statusCode()).as(role).isEqualTo(403);
            assertThat(other.get("/gremien/mitgliedschaften.csv").statusCode())
                    .as(role)
                    .isEqualTo(403);
            assertThat(say(
                            other,
                            "/gremien/mitgliedschaften",
                            Map.of("account", other.toString(), "committee", "bauausschuss", "function", "Mitglied")))
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(Visitor.citizen().get("/gremien").statusCode()).isIn(302, 303, 401);
        assertThat(Visitor.citizen().get("/gremien/mitgliedschaften.csv").statusCode())
                .isIn(302, 303, 401);
    }

    @Test
    void onlyTheCouncilOfficeGivesAFollowUpToADecision() throws Exception {
        Map<String, String> nothing = Map.of("id", UUID.randomUUID().toString(), "decision", "/beschluss/0");
        for (String role : List.of("member", "office", "press", "admin")) {
            assertThat(say(Visitor.as(role), "/zu-klaeren/gehoert-zu", nothing))
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(say(Visitor.as("clerk"), "/zu-klaeren/gehoert-zu", nothing)).isEqualTo(303);
        assertThat(Visitor.as("clerk").get("/zu-klaeren?hinweis=kein-beschluss").body())
                .contains("Unter dieser Adresse gibt es keinen Beschluss");
    }

    private static HttpResponse<String> takeIn(Visitor visitor, Map<String, String> fields, String file, String table)
            throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("csrf", Visitor.csrf(visitor.get("/").body()));
        all.putAll(fields);
        return Visitor.send(visitor.signed("/gremien/mitgliedschaften/liste")
                .header("Content-Type", Visitor.MULTIPART)
                .POST(BodyPublishers.ofByteArray(Visitor.multipart(file, table.getBytes(UTF_8), all))));
    }

    private static int say(Visitor visitor, String path, Map<String, String> fields) throws Exception {
        Matcher csrf = CSRF.matcher(visitor.get("/").body());
        assertThat(csrf.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", csrf.group(1));
        return Visitor.submit(visitor.signed(path), all).statusCode();
    }
}
