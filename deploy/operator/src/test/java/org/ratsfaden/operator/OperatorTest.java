package org.ratsfaden.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say and end with, whatever answers them. */
final class OperatorTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer portal;

    @BeforeEach
    void somethingListens() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        portal.start();
        Files.createDirectories(home.resolve("server"));
        writeKey(portal.getAddress().getPort());
    }

    @AfterEach
    void itStops() {
        portal.stop(0);
    }

    @Test
    void theLinesAreCopiedAndAFineVerdictEndsWithZero() {
        answer(200, "half\nfine: 12 steps to do, 0 of them stuck\n");

        assertThat(run("queue")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("half\nfine: 12 steps to do, 0 of them stuck\n");
        assertThat(asked).containsExactly("POST /api/v1/operator/queue Bearer k-1 text/plain");
    }

    @Test
    void aVerdictThatIsNotFineEndsWithOneAlsoForPrograms() {
        answer(200, "{\"verdict\":\"not fine\",\"stuck\":1}\n");

        assertThat(run("queue", "--json")).isEqualTo(1);
        assertThat(asked).containsExactly("POST /api/v1/operator/queue Bearer k-1 application/x-ndjson");
    }

    @Test
    void withoutAVerdictNothingIsFine() {
        answer(200, "12 of 30 done\n");

        assertThat(run("queue")).isEqualTo(1);
        assertThat(problems.toString(UTF_8))
                .isEqualTo("ratsfaden: the portal went away before it had finished; its log may say why\n");
    }

    @Test
    void whatThePortalRefusesIsToldInItsWords() {
        answer(400, "{\"status\":400,\"detail\":\"id: expected a key, but found: \\u201ex\\\"\"}");

        assertThat(run("queue")).isEqualTo(2);
        assertThat(problems.toString(UTF_8)).isEqualTo("ratsfaden: id: expected a key, but found: „x\"\n");
    }

    @Test
    void aKeyThatOpensNothingIsToldInOneSentence() {
        answer(401, "{}");

        assertThat(run("queue")).isEqualTo(2);
        assertThat(problems.toString(UTF_8))
                .contains("is not the portal of " + home)
                .hasLineCount(1);
    }

    @Test
    void whereNoPortalRunsItIsSaidHowToStartOne() throws IOException {
        Files.delete(home.resolve("server/operator-key"));

        assertThat(run("queue")).isEqualTo(2);
        assertThat(problems.toString(UTF_8))
                .startsWith("ratsfaden: no portal runs on " + home + "; start one with: ./ratsfaden run")
                .hasLineCount(1);
    }

    @Test
    void aPortalThatWasKilledDoesNotAnswer() {
        portal.stop(0);

        assertThat(run("queue")).isEqualTo(2);
        assertThat(problems.toString(UTF_8))
                .contains("does not answer at http://127.0.0.1:")
                .hasLineCount(1);
    }

    @Test
    void unknownCommandsAndWordsAreNotSent() {
        assertThat(run("quue")).isEqualTo(2);
        assertThat(run("queue", "--jsn")).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    private int run(String... words) {
        return new Operator(
                        home,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(problems, true, UTF_8),
                        false,
                        Clock.systemUTC())
                .run(List.of(words));
    }

    private void answer(int status, String body) {
        portal.createContext("/", exchange -> {
            asked.add("%s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            exchange.getRequestHeaders().getFirst("Accept")));
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream sent = exchange.getResponseBody()) {
                sent.write(body.getBytes(UTF_8));
            }
        });
    }

    private void writeKey(int port) throws IOException {
        Files.writeString(
                home.resolve("server/operator-key"), "address=http://127.0.0.1:%d\nkey=k-1\n".formatted(port));
    }
}
