package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The log says what happened to which document and request, and nothing about persons, words that were searched, or texts. */
final class TheLogTellsNothingIT extends OnTheServer {

    @Test
    void namesSearchWordsFileNamesAndTextsStayOutOfTheLog() throws Exception {
        Visitor clerk = Visitor.as("clerk");
        String id = clerk.bringAndWait(
                "Brief an Frau Sommerlatte.txt",
                Texts.pressRelease("Zitronenfalterweg wird gesperrt", "3. Juli 2021", "PM 77/2021", "Es staubt.")
                        .getBytes(UTF_8),
                Map.of("visibility", "non-public"));
        clerk.get("/suche?q=Haselnussparkplatz");
        Visitor.citizen().get("/suche?q=Haselnussparkplatz");
        Visitor.citizen().get("/api/v1/search?q=Haselnussparkplatz&page=Haselnuss");
        Visitor.submit(
                Visitor.request("/anmelden"), Map.of("name", "erika.musterfrau", "password", "Kastanienallee-12"));
        Visitor.submit(Visitor.request("/anmelden"), Map.of("name", "mitglied", "password", "Kastanienallee-12"));
        Visitor.as("member").get("/konto");
        clerk.get("/dokument/" + id);

        String log = log();

        assertThat(log).contains("file received by=http").contains(id);
        assertThat(log)
                .doesNotContain("Sommerlatte")
                .doesNotContain("Zitronenfalter")
                .doesNotContain("Haselnuss")
                .doesNotContain("erika")
                .doesNotContain("Kastanienallee");
        for (String role : List.of("clerk", "member", "admin")) {
            assertThat(log).doesNotContainPattern("\\b" + Visitor.account(role).name() + "\\b");
            assertThat(log).doesNotContain(Visitor.account(role).password());
        }
    }

    @Test
    void anAddressNobodyCanReadIsTurnedAwayAndLeavesOneLine() throws Exception {
        for (String path : List.of("/suche?q=%ff", "/dokument/%ff", "/api/v1/search?q=%C3", "/static/%ff")) {
            assertThat(Visitor.citizen().get(path).statusCode()).as(path).isEqualTo(400);
        }

        assertThat(log()).doesNotContain("RESTEASY002130").contains("address cannot be read method=GET");
    }

    @Test
    void everyAnswerHasANumberOfItsOwnThatNobodyCanChoose() throws Exception {
        HttpResponse<String> one = Visitor.send(Visitor.request("/").header("X-Request-Id", "gewaehlt"));
        HttpResponse<String> other = Visitor.citizen().get("/api/v1/documents/0");

        assertThat(one.headers().allValues("X-Request-Id"))
                .singleElement()
                .satisfies(id -> assertThat(id).matches("[0-9a-f]{12}"));
        assertThat(other.headers().firstValue("X-Request-Id"))
                .isPresent()
                .isNotEqualTo(one.headers().firstValue("X-Request-Id"));
    }

    static String log() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(
                            found -> found.getFileName().toString().startsWith("server.log"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
