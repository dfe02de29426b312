package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of {@code AccessPolicyTest}, on every surface of the portal. Confidential and embargoed documents are not made by
 * anything yet; that a member reads nothing of another committee shows in the column of a committee the member is not in.
 */
final class WhoMayReadWhatIT extends OnTheServer {

    /** Documents that stand for each visibility, in the order of the columns below; each with a word of its own. */
    private enum Paper {
        PUBLIC("Quittenallee"),
        NON_PUBLIC("Mispelwinkel"),
        COMMITTEE("Schwarzdornkoppel"),
        OTHER_COMMITTEE("Ebereschenkuppe"),
        DRAFT("Kornelkirschhof"),
        HELD_BACK("Berberitzenrain"),
        UNREADABLE("Felsenbirnentor"),
        ARTICLE("Pfaffenhuetchenweg");

        private final String word;

        Paper(String word) {
            this.word = word;
        }

        String fileName() {
            return "papier-" + ordinal() + (this == UNREADABLE ? ".docx" : ".txt");
        }
    }

    /** {@code x} reads it, {@code t} knows title, date and source of it only, {@code -} may not know that it exists. */
    private static final Map<String, String> TABLE = new TreeMap<>(Map.of(
            "citizen", "x------t",
            "member", "x-x----t",
            "office", "x------t",
            "press", "x---x--x",
            "press-chief", "x---x--x",
            "clerk", "xxxxxxxx",
            "admin", "x------t"));

    /** Words of releases that are not public: a draft, one that has a day, one that contacts have ahead of its Sperrfrist. */
    private static final List<String> UNPUBLISHED = List.of("Wasserdostufer", "Pfeifengraswiese", "Sumpfherzblatthang");

    /** A word that nobody ever wrote. */
    private static final String NOWHERE = "Xylophonverordnung";

    private static final Map<String, String> OPEN = Map.of("visibility", "public");
    private static final Map<String, String> CLOSED = Map.of("visibility", "non-public");

    /** Year and number of the release under a Sperrfrist. */
    private static final AtomicReference<String> AHEAD = new AtomicReference<>("");

    /** Where the picture of the draft is read by those who may. */
    private static final AtomicReference<String> DRAFTED_FILE = new AtomicReference<>("");

    private static final Map<Paper, String> IDS = new EnumMap<>(Paper.class);
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @BeforeAll
    static void thePapersAreThere() throws Exception {
        for (String role : Visitor.ROLES) {
            VISITORS.put(role, Visitor.as(role));
        }
        bring("clerk", Paper.PUBLIC, release(Paper.PUBLIC), OPEN);
        bring("clerk", Paper.NON_PUBLIC, release(Paper.NON_PUBLIC), CLOSED);
        bring("clerk", Paper.COMMITTEE, release(Paper.COMMITTEE), closedFor("kultur-und-sozialausschuss"));
        bring("clerk", Paper.OTHER_COMMITTEE, release(Paper.OTHER_COMMITTEE), closedFor("bauausschuss"));
        bring("press", Paper.DRAFT, release(Paper.DRAFT), OPEN);
        bring("clerk", Paper.HELD_BACK, item(Paper.HELD_BACK), OPEN);
        bring("clerk", Paper.UNREADABLE, "kein DOCX: Felsenbirnentor", OPEN);
        bring("clerk", Paper.ARTICLE, article(Paper.ARTICLE), OPEN);
        AHEAD.set(unpublished());
    }

    /** Made when the papers are there: the press office works on them, and for the public they do not exist. */
    private static String unpublished() throws Exception {
        String draft = Releases.written(UNPUBLISHED.get(0), Json.createObjectBuilder());
        DRAFTED_FILE.set(Releases.attached(draft, "ufer.jpg", Photos.noting("Hof"))
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("url"));
        Releases.approved(UNPUBLISHED.get(1), Json.createObjectBuilder().add("publishAt", "2031-07-03T10:00"));
        String ahead = Releases.approved(
                UNPUBLISHED.get(2), Json.createObjectBuilder().add("embargoUntil", "2031-07-03T10:00"));
        JsonObject sent = Releases.done(Releases.move("press", ahead, "dispatch"));
        return sent.getInt("year") + "/" + sent.getInt("number");
    }

    static Stream<Arguments> rolesAndReleases() {
        return TABLE.keySet().stream().flatMap(role -> UNPUBLISHED.stream().map(word -> Arguments.of(role, word)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("rolesAndReleases")
    void aReleaseThatIsNotPublishedShowsOnNoPublicSurfaceWhoeverAsks(String role, String word) throws Exception {
        for (String path : List.of(
                "/presse",
                "/presse?jahr=2026",
                "/feed/presse.atom",
                "/sitemap.xml",
                "/newsletter",
                "/",
                "/suche",
                "/api/v1/press-releases",
                "/api/v1/search?q=" + word.substring(0, 6) + "*")) {
            assertThat(get(role, path).body()).as(path).doesNotContain(word);
        }
        assertThat(get(role, "/api/v1/search?q=" + word).body())
                .isEqualTo(get(role, "/api/v1/search?q=" + NOWHERE).body());
        boolean house = List.of("press", "press-chief", "clerk").contains(role);
        StringBuilder waiting = new StringBuilder();
        for (String state : List.of("draft", "in-review", "approved", "dispatched")) {
            waiting.append(
                    get(role, "/api/v1/press-releases?size=100&state=" + state).body());
        }
        assertThat(waiting.toString().contains(word)).isEqualTo(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "member", "office", "press", "press-chief", "clerk", "admin"})
    void aFileOfAReleaseThatIsNotPublishedIsForTheHouseAndMissingForAllOthers(String role) throws Exception {
        boolean house = List.of("press", "press-chief", "clerk").contains(role);
        HttpResponse<String> secret = get(role, DRAFTED_FILE.get());
        String nowhere = DRAFTED_FILE.get().replaceFirst("[^/]+/files", UUID.randomUUID() + "/files");
        HttpResponse<String> nothing = get(role, nowhere);

        assertThat(secret.statusCode()).isEqualTo(house ? 200 : 404);
        if (!house) {
            assertThat(secret.body()).isEqualTo(nothing.body().replace(nowhere, DRAFTED_FILE.get()));
            assertThat(headers(secret)).isEqualTo(headers(nothing));
        }
        String file = DRAFTED_FILE.get().replaceFirst(".*/", "");
        for (String number : List.of(AHEAD.get(), "2026/9998")) {
            assertThat(get(role, "/presse/%s/datei/%s".formatted(number, file)).statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "member", "office", "press", "press-chief", "clerk", "admin"})
    void suggestedLinksToBeDecidedAreForTheCouncilOffice(String role) throws Exception {
        assertThat(get(role, "/bezuege").statusCode() == 200).isEqualTo(role.equals("clerk"));
        assertThat(get(role, "/bezuege/neu?kapitel=" + someChapter() + "&q=" + Paper.values()[0].word)
                                .statusCode()
                        == 200)
                .isEqualTo(role.equals("clerk"));
    }

    private static String someChapter() throws Exception {
        return visitor("citizen")
                .get("/api/v1/concepts")
                .body()
                .replaceFirst("(?s).*?\"id\":\"([^\"]+)\"[^{]*?\"sameBody\":true.*", "$1/WHOLE_CONCEPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "member", "office", "press", "press-chief", "clerk", "admin"})
    void whoSitsWhereAndWhatIsUnclearIsForTheCouncilOffice(String role) throws Exception {
        for (String path : List.of("/gremien", "/gremien/mitgliedschaften.csv", "/zu-klaeren")) {
            assertThat(get(role, path).statusCode() == 200).as(path).isEqualTo(role.equals("clerk"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "member", "office", "press", "press-chief", "clerk", "admin"})
    void theNumberOfAReleaseUnderASperrfristAnswersLikeANumberNobodyHas(String role) throws Exception {
        for (String path : List.of(
                "/presse/%s", "/presse/%s.pdf", "/presse/%s/v/1", "/presse/%s/v/1.pdf", "/api/v1/press-releases/%s")) {
            HttpResponse<String> secret = get(role, path.formatted(AHEAD.get()));
            HttpResponse<String> nothing = get(role, path.formatted("2026/9998"));

            assertThat(secret.statusCode()).as(path).isEqualTo(404);
            assertThat(secret.body())
                    .as(path)
                    .isEqualTo(nothing.body()
                            .replace("2026/9998", AHEAD.get())
                            .replace("2026%2F9998", AHEAD.get().replace("/", "%2F")));
            assertThat(headersButLength(secret)).as(path).isEqualTo(headersButLength(nothing));
        }
    }

    // the number asked for stands in the answer and has its own length
    private static Map<String, List<String>> headersButLength(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(headers(answer));
        headers.remove("content-length");
        return headers;
    }

    static Stream<Arguments> cells() {
        return TABLE.entrySet().stream()
                .flatMap(row -> Stream.of(Paper.values())
                        .map(paper ->
                                Arguments.of(row.getKey(), paper, row.getValue().charAt(paper.ordinal()))));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("cells")
    void searchFindsAPaperForThoseWhoMayReadIt(String role, Paper paper, char right) throws Exception {
        String found = get(role, "/api/v1/search?q=" + paper.word).body();
        String page = get(role, "/suche?q=" + paper.word).body();

        if (right == 'x' && paper != Paper.UNREADABLE) {
            assertThat(found).contains("\"total\":1", id(paper), "<mark>" + paper.word + "</mark>");
            assertThat(page).contains("/dokument/" + id(paper), "<mark>" + paper.word + "</mark>");
        } else {
            // no hit, no count, no facet, no snippet, no other spelling: like a word that stands nowhere
            assertThat(found).isEqualTo(get(role, "/api/v1/search?q=" + NOWHERE).body());
            assertThat(page).isEqualTo(get(role, "/suche?q=" + NOWHERE).body().replace(NOWHERE, paper.word));
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("cells")
    void listsNameAPaperToThoseWhoMayKnowOfIt(String role, Paper paper, char right) throws Exception {
        boolean named = right != '-' && paper != Paper.UNREADABLE;

        for (String list : List.of("/", "/suche", "/api/v1/search?q=&size=100&sort=-date")) {
            assertThat(get(role, list).body().contains(id(paper))).as(list).isEqualTo(named);
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("cells")
    void aPaperOpensForThoseWhoMayReadItAndIsMissingForAllOthers(String role, Paper paper, char right)
            throws Exception {
        for (String path : List.of(
                "/dokument/%s", "/dokument/%s?q=Fest", "/api/v1/documents/%s", "/api/v1/documents/%s/similar")) {
            if (right == '-') {
                isMissing(role, path, paper);
            } else {
                assertThat(get(role, path.formatted(id(paper))).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("cells")
    void theWordingIsForThoseWhoMayReadItAndMissingForAllOthers(String role, Paper paper, char right) throws Exception {
        for (String path : List.of("/api/v1/documents/%s/text", "/api/v1/documents/%s/original")) {
            if (right != 'x') {
                isMissing(role, path, paper);
            } else if (paper != Paper.UNREADABLE || path.endsWith("/original")) {
                assertThat(get(role, path.formatted(id(paper))).body()).as(path).contains(paper.word);
            }
        }
        isMissing(role, "/api/v1/documents/%s/pages/1.svg?q=" + paper.word, paper);
        isMissing(role, "/api/v1/documents/%s/pages/1.png", paper); // no picture of a text without pages
        if (right == 't') {
            for (String path : List.of("/dokument/%s", "/dokument/%s?stelle=0-40", "/api/v1/documents/%s")) {
                assertThat(get(role, path.formatted(id(paper))).body()).as(path).doesNotContain(paper.word);
            }
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @MethodSource("cells")
    void anExportIsForClerksAndTellsAllOthersNothing(String role, Paper paper, char right) throws Exception {
        String path = "/api/v1/documents/%s/export";
        HttpResponse<String> answer = get(role, path.formatted(id(paper)));

        if (role.equals("clerk")) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(right).isEqualTo('x');
        } else {
            HttpResponse<String> nothing = get(role, path.formatted(UUID.randomUUID()));
            assertThat(answer.statusCode()).isEqualTo(role.equals("citizen") ? 401 : 403);
            assertThat(answer.body()).isEqualTo(nothing.body());
            assertThat(headers(answer)).isEqualTo(headers(nothing));
        }
    }

    @Test
    void aPictureOfAPageIsForThoseWhoMayReadIt() throws Exception {
        byte[] minutes = Samples.bytes("non-public/kultur-und-sozialausschuss/Auszug_KSA_2025-12-03_N3.pdf");
        String id = visitor("clerk").bringAndWait("n3.pdf", minutes, closedFor("kultur-und-sozialausschuss"));

        for (String role : Visitor.ROLES) {
            HttpResponse<byte[]> picture = visitor(role).getBytes("/api/v1/documents/" + id + "/pages/1.png");
            boolean mayRead = List.of("clerk", "member").contains(role);
            assertThat(picture.statusCode()).as(role).isEqualTo(mayRead ? 200 : 404);
            assertThat(picture.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualTo(mayRead ? "image/png" : "application/problem+json;charset=UTF-8");
            HttpResponse<String> marks = get(role, "/api/v1/documents/" + id + "/pages/1.svg?q=Ausschuss");
            assertThat(marks.statusCode()).as(role).isEqualTo(mayRead ? 200 : 404);
            assertThat(marks.body().contains("<rect")).as(role).isEqualTo(mayRead);
        }
    }

    @Test
    void theSameBytesAreOneDocumentForThoseWhoMayReadIt() throws Exception {
        byte[] text = "Aushang über die Müllabfuhr".getBytes(UTF_8);
        HttpResponse<String> first = visitor("clerk").bring("muell.txt", text, OPEN);
        HttpResponse<String> again = visitor("clerk").bring("nochmal.txt", text, OPEN);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void nothingTellsTheSenderThatASecretFileIsHeldAlready() throws Exception {
        byte[] text = "Aushang über das Sommerlager".getBytes(UTF_8);
        HttpResponse<String> secret = visitor("clerk").bring("lager.txt", text, CLOSED);
        HttpResponse<String> ofThePress = visitor("press").bring("lager.txt", text, OPEN);

        assertThat(ofThePress.statusCode()).isEqualTo(202);
        assertThat(ofThePress.headers().firstValue("Location"))
                .isNotEqualTo(secret.headers().firstValue("Location"));
    }

    /** What one may not read answers like what does not exist, to the byte, but for the address that was asked for. */
    private static void isMissing(String role, String path, Paper paper) throws Exception {
        String nowhere = UUID.randomUUID().toString();
        HttpResponse<String> secret = get(role, path.formatted(id(paper)));
        HttpResponse<String> nothing = get(role, path.formatted(nowhere));

        assertThat(secret.statusCode()).as(path).isEqualTo(404);
        assertThat(secret.body()).as(path).isEqualTo(nothing.body().replace(nowhere, id(paper)));
        assertThat(headers(secret)).as(path).isEqualTo(headers(nothing));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id"); // of each request another
        return headers;
    }

    private static void bring(String role, Paper paper, String text, Map<String, String> wish) throws Exception {
        IDS.put(paper, visitor(role).bringAndWait(paper.fileName(), text.getBytes(UTF_8), wish));
    }

    /** Dated ahead, so that the start page names it among the newest. */
    private static String release(Paper paper) {
        return Texts.pressRelease(
                "Fest im Sommer",
                "3. Juli 2031",
                "PM 4" + paper.ordinal() + "/2031",
                "Am " + paper.word + " wird gefeiert.");
    }

    private static String item(Paper paper) {
        return Texts.extract(
                "N 4.2", "Do, 03.07.2031", "2031/FB3/0145", "Ankauf", "Am " + paper.word + " wird gebaut.");
    }

    private static String article(Paper paper) {
        return Texts.article(
                "Buntes Fest im Sommer",
                "03.Jul.2031",
                "Der Kreistag hat einstimmig beschlossen, am " + paper.word + " zu feiern.");
    }

    private static Map<String, String> closedFor(String committee) {
        return Map.of("visibility", "non-public", "committee", committee);
    }

    private static HttpResponse<String> get(String role, String path) throws Exception {
        return visitor(role).get(path);
    }

    private static Visitor visitor(String role) {
        return Objects.requireNonNull(VISITORS.get(role));
    }

    private static String id(Paper paper) {
        return Objects.requireNonNull(IDS.get(paper));
    }
}
