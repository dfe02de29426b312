package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the public is answered is the same to the byte, whatever lies beside it that is not for the public. */
final class SecretsBesideIT extends OnTheServer {

    private static final int SECRETS = 200;

    private static final List<String> QUESTIONS = List.of(
            "/",
            "/suche",
            "/suche?q=Fest",
            "/suche?q=Walnussallee+Fest",
            "/suche?q=Haushaltsloch",
            "/api/v1/search?q=",
            "/api/v1/search?q=Fest",
            "/api/v1/search?q=Walnussallee+Fest",
            "/api/v1/search?q=Walnusalee",
            "/api/v1/search?q=Haushaltsloch",
            "/api/v1/search?q=Haushaltslohc",
            "/api/v1/search?q=Fest&sort=-date&kind=press_release",
            "/api/v1/search?q=Fest&size=1&page=2",
            "/api/v1/suggest?q=Haushaltsl",
            "/api/v1/suggest?q=Walnus",
            "/api/v1/suggest?q=Fest+in+der+W",
            "/feed/suche.atom?q=Fest",
            "/feed/suche.atom?q=Walnussallee",
            "/suche.csv?q=Fest",
            "/suche.csv",
            "/suche?person=Wiebke+Harms",
            "/suche?person=Hauke+Stillwasser",
            "/api/v1/search?person=Wiebke+Harms",
            "/api/v1/search?person=Hauke+Stillwasser",
            "/api/v1/search?q=Fest&committee=kultur-und-sozialausschuss",
            "/sitzungen",
            "/sitzungen?ansicht=liste",
            "/sitzungen?ansicht=liste&jahr=2010",
            "/sitzungen?monat=2010-06",
            "/sitzungen?monat=2010-07",
            "/sitzungen?gremium=kultur-und-sozialausschuss&monat=2010-06",
            "/sitzungen.ics",
            "/sitzungen.ics?gremium=kultur-und-sozialausschuss",
            "/sitzungen.ics?monat=2010-07",
            "/gremium/kultur-und-sozialausschuss",
            "/beschluesse",
            "/api/v1/resolutions?year=2010",
            "/suche?q=Walnussallee&ansicht=druck",
            "/api/v1/documents/%s/similar",
            "/dokument/%s",
            "/dokument/%s?q=Haushaltslohc");

    @Test
    void nothingThePublicIsAnsweredChangesWithTwoHundredSecretPapersBesideIt() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        Visitor press = Visitor.as("press");
        String open =
                clerk.bringAndWait("fest.txt", release("Fest in der Walnussallee", 1), Map.of("visibility", "public"));
        clerk.bringAndWait("tafel.txt", item("Ö 3", "Fest der Tafel", 16), Map.of("visibility", "public"));
        Map<String, String> before = answers(open);
        assertThat(before.get("/sitzungen.ics?monat=2010-07")).doesNotContain("BEGIN:VEVENT");
        assertThat(before.get("/sitzungen?monat=2010-06")).contains("datetime=\"2010-06-16\"");
        assertThat(before.get("/api/v1/search?person=Wiebke+Harms")).contains("\"total\":1");
        int known = total(clerk);

        for (int number = 1; number <= SECRETS; number++) {
            Visitor sender = number % 5 == 0 ? press : clerk;
            assertThat(sender.bring("geheim.txt", secret(number), wish(number)).statusCode())
                    .isEqualTo(202);
        }

        await().atMost(120, SECONDS).until(() -> total(clerk) == known + SECRETS);
        assertThat(answers(open)).isEqualTo(before);
    }

    /** Some for the council office, some for the committee; those of the press office are its drafts in any case. */
    private static Map<String, String> wish(int number) {
        return number % 2 == 0
                ? Map.of("visibility", "non-public")
                : Map.of("visibility", "non-public", "committee", "kultur-und-sozialausschuss");
    }

    /** Releases, and items of sittings of which nothing else is known, with somebody in office whom nothing else names. */
    private static byte[] secret(int number) {
        return number % 4 == 0
                ? item("N " + number, "Fest am Haushaltsloch für Landrat Hauke Stillwasser", 1 + number % 28)
                : release("Fest am Haushaltsloch", number);
    }

    private static byte[] item(String number, String subject, int day) {
        String date = "%s, %02d.%s.2010"
                .formatted(number.startsWith("N") ? "Do" : "Mi", day, number.startsWith("N") ? "07" : "06");
        return Texts.extract(
                        number,
                        date,
                        "2010/FB3/0" + (100 + day),
                        subject,
                        "Landrätin Wiebke Harms berichtet.\n\nBeschluss:\nEs wird gefeiert.\n\nAbstimmungsergebnis: einstimmig")
                .getBytes(UTF_8);
    }

    private static byte[] release(String headline, int number) {
        String body = "In der Walnussallee wird gefeiert, zum " + number + ". Mal.";
        return Texts.pressRelease(headline, "1. Juni 2030", "PM " + number + "/2030", body)
                .getBytes(UTF_8);
    }

    private static Map<String, String> answers(String open) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String question : QUESTIONS) {
            answers.put(
                    question, Visitor.citizen().get(question.formatted(open)).body());
        }
        return answers;
    }

    private static int total(Visitor visitor) throws Exception {
        return visitor.search("").getInt("total");
    }
}
