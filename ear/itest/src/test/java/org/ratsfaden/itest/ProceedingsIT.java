package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sittings, items and resolutions on every surface: whoever may not read the document finds no trace of what it tells. */
final class ProceedingsIT extends OnTheServer {

    private static final String WORD = "Holunderstieg";
    private static final String LIST = "/api/v1/resolutions?committee=kultur-und-sozialausschuss&year=2032&size=100";
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static String document = "";
    private static String resolution = "";
    private static String meeting = "";

    @BeforeAll
    static void aClosedItemOfASittingOfWhichNothingElseIsKnown() throws Exception {
        for (String role : Visitor.ROLES) {
            VISITORS.put(role, Visitor.as(role));
        }
        String text = Texts.extract(
                "N 4.2",
                "Do, 08.07.2032",
                "2032/FB3/0145",
                "Ankauf am " + WORD,
                "Beschluss:\nDer Ankauf wird beschlossen.\n\nAbstimmungsergebnis: einstimmig");
        document = visitor("clerk")
                .bringAndWait(
                        "ankauf.txt",
                        text.getBytes(UTF_8),
                        Map.of("visibility", "non-public", "committee", "kultur-und-sozialausschuss"));
        String listed = visitor("clerk").get(LIST).body();
        assertThat(listed).contains("\"total\":1", WORD, document);
        resolution = first(listed, "\"id\":\"([0-9a-f-]{36})\"");
        meeting = first(listed, "\"meeting\":\"([0-9a-f-]{36})\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "member"})
    void whoeverMayReadTheExtractReadsTheItem(String role) throws Exception {
        assertThat(visitor(role).get("/api/v1/resolutions/" + resolution).body())
                .contains(WORD, document);
        assertThat(visitor(role).get("/beschluss/" + resolution).body()).contains(WORD, "/dokument/" + document);
        assertThat(visitor(role).get("/sitzung/" + meeting).body()).contains(WORD);
        assertThat(visitor(role).get("/sitzungen?year=2032").body()).contains("/sitzung/" + meeting);
        assertThat(visitor(role).get("/sitzungen?monat=2032-07").body()).contains("/sitzung/" + meeting);
        assertThat(visitor(role).get("/dokument/" + document).body()).contains("/beschluss/" + resolution);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "office", "press", "press-chief", "admin"})
    void forAllOthersThereIsNoSuchItemNoSuchSittingAndNoCount(String role) throws Exception {
        isMissing(role, "/api/v1/resolutions/%s", resolution);
        isMissing(role, "/beschluss/%s", resolution);
        isMissing(role, "/sitzung/%s", meeting);
        assertThat(visitor(role).get(LIST).body()).isEqualTo("{\"total\":0,\"items\":[]}");
        assertThat(visitor(role).get("/sitzungen").body()).doesNotContain("2032", meeting);
        assertThat(visitor(role).get("/gremium/kultur-und-sozialausschuss").body())
                .doesNotContain(WORD, resolution, meeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "office", "press", "press-chief", "admin"})
    void theMonthOfASecretSittingIsLikeAMonthInWhichNobodySat(String role) throws Exception {
        String secret = visitor(role).get("/sitzungen?monat=2032-07").body();
        String nothing = visitor(role).get("/sitzungen?monat=2032-01").body();

        assertThat(secret).doesNotContain("/sitzung/");
        // both months begin on a Thursday and have 31 days; they differ in their name, their days and their weeks
        assertThat(secret.replaceAll("Juli|[0-9]+", "")).isEqualTo(nothing.replaceAll("Januar|[0-9]+", ""));
        assertThat(visitor(role).get("/sitzungen?monat=2032-01").body()).doesNotContain("2032-07", "Juli 2032");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "member", "office", "press", "press-chief", "clerk", "admin"})
    void theCalendarToSubscribeToTellsEverybodyTheSameAndNothingOfTheSecretSitting(String role) throws Exception {
        for (String path : List.of("/sitzungen.ics", "/sitzungen.ics?gremium=kultur-und-sozialausschuss")) {
            assertThat(visitor(role).get(path).body())
                    .as(path)
                    .doesNotContain("20320708", meeting, WORD)
                    .isEqualTo(visitor("citizen").get(path).body());
        }
        assertThat(visitor(role).get("/sitzungen.ics?monat=2032-07").body())
                .isEqualTo(visitor(role).get("/sitzungen.ics?monat=2032-01").body());
    }

    @Test
    void aPublicSittingIsInTheCalendarAtItsHourAndInItsPlace() throws Exception {
        String text = Texts.extract(
                "Ö 3", "Mi, 14.09.2011", "2011/FB3/0146", "Radweg", "Beschluss:\nDer Radweg wird gebaut.");
        visitor("clerk").bringAndWait("radweg.txt", text.getBytes(UTF_8), Map.of("visibility", "public"));

        HttpResponse<String> answer =
                visitor("citizen").get("/sitzungen.ics?gremium=kultur-und-sozialausschuss&jahr=2011");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Visitor.send(Visitor.request("/sitzungen.ics?gremium=kultur-und-sozialausschuss&jahr=2011")
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(answer.body().replace("\r\n ", ""))
                .contains(
                        "X-WR-CALNAME:Sitzungen: Kultur- und Sozialausschuss\r\n",
                        "DTSTART:20110914T140000Z\r\nDTEND:20110914T161000Z\r\n",
                        "SUMMARY:Kultur- und Sozialausschuss\\, Landkreis Ahrental\r\n",
                        "LOCATION:")
                .containsPattern("UID:[0-9a-f-]{36}@ratsfaden\r\n")
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(visitor("citizen").get("/sitzungen?monat=2011-09").body())
                .contains("<caption>September 2011</caption>", "datetime=\"2011-09-14\"");
    }

    @Test
    void onlyClerksDivideMinutes() throws Exception {
        for (String role : Visitor.ROLES) {
            int status = visitor(role)
                    .get("/dokument/" + document + "/oeffentlicher-teil")
                    .statusCode();
            assertThat(status)
                    .as(role)
                    .isEqualTo(visitor(role)
                            .get("/dokument/" + UUID.randomUUID() + "/oeffentlicher-teil")
                            .statusCode())
                    .isNotEqualTo(200);
        }
    }

    @Test
    void aChapterThatNoConceptHasHasNoDecisions() throws Exception {
        HttpResponse<String> answer = visitor("citizen").get("/api/v1/resolutions?chapter=NIRGENDS");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"total\":0");
    }

    private static void isMissing(String role, String path, String id) throws Exception {
        String nowhere = UUID.randomUUID().toString();
        HttpResponse<String> secret = visitor(role).get(path.formatted(id));
        HttpResponse<String> nothing = visitor(role).get(path.formatted(nowhere));

        assertThat(secret.statusCode()).as(path).isEqualTo(404);
        assertThat(secret.body()).as(path).isEqualTo(nothing.body().replace(nowhere, id));
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Visitor visitor(String role) {
        return Objects.requireNonNull(VISITORS.get(role));
    }
}
