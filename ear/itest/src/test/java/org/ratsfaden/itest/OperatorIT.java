package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key in the home opens the operator's addresses; nothing else does, and nobody learns that they are there. */
final class OperatorIT extends OnTheServer {

    private static final Path KEY_FILE = HOME.resolve("server/operator-key");

    @Test
    void theKeyLiesInTheHomeForTheOperatorsEyesOnlyWithTheAddress() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(KEY_FILE)))
                .isEqualTo("rw-------");
        assertThat(keyFile().getProperty("address"))
                .isEqualTo(Visitor.address("").toString());
    }

    @Test
    void whoShowsTheKeyIsAnsweredWithLinesAndAVerdict() throws Exception {
        HttpResponse<String> words = ask("/api/v1/operator/queue", "text/plain");
        HttpResponse<String> objects = ask("/api/v1/operator/queue", "application/x-ndjson");

        assertThat(words.body()).matches("fine: \\d+ steps to do, 0 of them stuck\n");
        assertThat(words.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(objects.body()).matches("\\{\"verdict\":\"fine\",\"steps\":\\d+,\"stuck\":0}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/operator/queue",
                "/api/v1/operator/queue/",
                "/api/v1/operator//queue",
                "/api/v1/./operator/queue",
                "/api/v1/x/../operator/queue",
                "/api/v1/%6fperator/queue",
                "/api/v1/operator;x=y/queue",
                "/api/v1;x=y/operator/queue"
            })
    void withoutTheKeyTheOperatorsAddressesAreLikeThoseThatDoNotExist(String path) throws Exception {
        for (String role : Visitor.ROLES) {
            for (String method : List.of("GET", "POST", "PUT", "OPTIONS")) {
                HttpResponse<String> closed = send(role, method, path);
                HttpResponse<String> nowhere = send(role, method, path.replace("queue", "nowhere"));

                assertThat(closed.statusCode()).as(role + " " + method).isEqualTo(404);
                assertThat(closed.body()).isEqualTo(nowhere.body());
                assertThat(headers(closed)).isEqualTo(headers(nowhere));
            }
        }
    }

    @Test
    void anotherKeyIsAWrongPasswordWhateverItIsTriedOn() throws Exception {
        for (String path : List.of("/api/v1/operator/queue", "/api/v1/operator/nowhere", "/api/v1/search?q=")) {
            HttpResponse<String> answer =
                    Visitor.send(Visitor.request(path).header("Authorization", "Bearer " + "A".repeat(43)));

            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(Visitor.json(answer).getString("reason")).isEqualTo("wrong-key");
        }
    }

    @Test
    void whoeverShowsTheKeyElsewhereIsThePublic() throws Exception {
        String ofThePublic = Visitor.citizen().get("/api/v1/search?q=").body();

        assertThat(Visitor.send(Visitor.request("/api/v1/search?q=").header("Authorization", bearer()))
                        .body())
                .isEqualTo(ofThePublic);
        assertThat(Visitor.send(Visitor.request("/zu-klaeren").header("Authorization", bearer()))
                        .statusCode())
                .isEqualTo(303);
    }

    private static HttpResponse<String> ask(String path, String accepted) throws Exception {
        return Visitor.send(Visitor.request(path)
                .header("Authorization", bearer())
                .header("Accept", accepted)
                .POST(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> send(String role, String method, String path) throws Exception {
        HttpRequest.Builder request = Visitor.as(role).signed(path);
        return Visitor.send(request.method(method, BodyPublishers.noBody()));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }

    private static String bearer() throws IOException {
        return "Bearer " + keyFile().getProperty("key");
    }

    private static Properties keyFile() throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(KEY_FILE)) {
            lines.load(reader);
        }
        return lines;
    }
}
