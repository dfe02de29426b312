package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files nobody wants, by program and by folder: each is refused or quarantined with its reason, and the next one is read. */
final class BadInputIT extends OnTheServer {

    private static final Map<String, String> PUBLIC = Map.of("visibility", "public");
    /** Default of {@code ratsfaden.intake.max-bytes}. */
    private static final long MOST_BYTES = 200_000_000;

    private static Visitor clerk = Visitor.citizen();
    private static int goodFiles;

    @BeforeAll
    static void theClerkComesIn() throws Exception {
        clerk = Visitor.as("clerk");
    }

    @AfterEach
    void theNextGoodFileIsReadAndFound() throws Exception {
        String word = "Lesbarkeitsprobe" + ++goodFiles;

        clerk.bringAndWait(word + ".txt", ("Der Rat tagt über " + word).getBytes(UTF_8), PUBLIC);

        assertThat(Visitor.citizen().hits(word)).hasSize(1);
        assertThat(Visitor.citizen().get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    static Stream<Arguments> sent() throws IOException {
        return unreadable("gesendet");
    }

    static Stream<Arguments> dropped() throws IOException {
        return unreadable("abgelegt");
    }

    private static Stream<Arguments> unreadable(String mark) throws IOException {
        String damaged = "Die Datei ist beschädigt";
        String misnamed = "Die Endung passt nicht zum Inhalt der Datei";
        return Stream.of(
                Arguments.of(mark + "-1.pdf", BadFiles.tornPdf(mark), "damaged", damaged),
                Arguments.of(mark + "-2.docx", BadFiles.tornDocx(mark), "damaged", damaged),
                Arguments.of(mark + "-3.pdf", BadFiles.note(mark), "wrong-extension", misnamed),
                Arguments.of(mark + "-4.docx", BadFiles.page(mark), "wrong-extension", misnamed),
                Arguments.of(
                        mark + "-5.pdf", BadFiles.lockedPdf(mark), "encrypted", "ist mit einem Kennwort geschützt"),
                Arguments.of(
                        mark + "-6.png",
                        BadFiles.picture(mark),
                        "unsupported",
                        "Art von Datei wird hier nicht gelesen"),
                Arguments.of(mark + "-7.docx", BadFiles.zipBomb(mark), "too-large", "Die Datei ist ausgepackt zu groß"),
                Arguments.of(mark + "-8.pdf", BadFiles.scan(mark), "no-text", "Die Datei enthält keinen Text"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("sent")
    void anUnreadableFileThatIsSentIsQuarantinedWithItsReason(String name, byte[] content, String reason, String words)
            throws Exception {
        String id = clerk.bringAndWait(name, content, PUBLIC);

        isQuarantined(id, name, reason, words);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("dropped")
    void anUnreadableFileThatIsDroppedIsTakenAndQuarantined(String name, byte[] content, String reason, String words)
            throws Exception {
        drop("public", name, content);

        await().atMost(30, SECONDS).until(() -> Files.exists(HOME.resolve("inbox/public/taken/" + name)));
        isQuarantined(clerk.bringAndWait(name, content, PUBLIC), name, reason, words);
    }

    private static void isQuarantined(String id, String name, String reason, String words) throws Exception {
        JsonObject document = Visitor.json(clerk.get("/api/v1/documents/" + id));
        assertThat(document.getString("state")).isEqualTo("quarantined");
        assertThat(document.getString("reason")).isEqualTo(reason);
        assertThat(document.getString("title")).isEqualTo(name);
        assertThat(clerk.get("/dokument/" + id).body()).contains(words);
        assertThat(everyQuestion()).contains(name, "Konnte nicht gelesen werden.");
        assertThat(Visitor.citizen().get("/dokument/" + id).statusCode()).isEqualTo(404);
    }

    private static String everyQuestion() throws Exception {
        StringBuilder pages = new StringBuilder();
        for (int page = 1; page == 1 || pages.indexOf("page=" + page + "\"") >= 0; page++) {
            pages.append(clerk.get("/zu-klaeren?page=" + page).body());
        }
        return pages.toString();
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        HttpResponse<String> answer = clerk.bring("leer.txt", new byte[0], PUBLIC);
        drop("public", "leer.pdf", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(answer).getString("reason")).isEqualTo("empty");
        assertThat(reasonBeside("leer.pdf")).contains("„leer.pdf“", "ist leer");
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedBeforeItIsRead() throws Exception {
        Path inbox = Files.createDirectories(HOME.resolve("inbox/public"));
        try (RandomAccessFile large =
                new RandomAccessFile(inbox.resolve("riesig.txt").toFile(), "rw")) {
            large.setLength(MOST_BYTES + 1);
        }

        assertThat(reasonBeside("riesig.txt")).contains("„riesig.txt“", "größer als erlaubt");
        assertThat(answerToHeadersAlone(MOST_BYTES * 2)).contains("HTTP/1.1 413", "\"reason\":\"too-large\"");
    }

    /** The answer to a form of so many bytes, none of which is ever sent. */
    private static String answerToHeadersAlone(long bytes) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), Visitor.address("/").getPort())) {
            socket.setSoTimeout(20_000);
            String head =
                    "POST /api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(Visitor.basic(Visitor.account("clerk")), Visitor.MULTIPART, bytes);
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            byte[] chunk = new byte[4_000];
            while (answer.indexOf("too-large") < 0) {
                int read = socket.getInputStream().read(chunk);
                if (read < 0) {
                    break;
                }
                answer.append(new String(chunk, 0, read, UTF_8));
            }
            return answer.toString();
        }
    }

    @Test
    void anEntityInADocxReachesNeitherTheNetworkNorAFile() throws Exception {
        Path secret = Files.writeString(HOME.resolve("geheim.txt"), "Schluesselwort");
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(500);
            String network = "http://127.0.0.1:" + listener.getLocalPort() + "/";

            clerk.bringAndWait("netz.docx", BadFiles.nosyDocx(network, "Netzfrage"), PUBLIC);
            clerk.bringAndWait("datei.docx", BadFiles.nosyDocx(secret.toUri().toString(), "Dateifrage"), PUBLIC);

            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(clerk.hits("Schluesselwort")).isEmpty();
    }

    @Test
    void ofAHundredMegabytesOfTextTheBeginningIsFoundAndTheRestSaidToBeMissing() throws Exception {
        byte[] line = "Anlagenverzeichnis des Kreises, eine Zeile von sehr vielen.\n".getBytes(UTF_8);
        byte[] text = new byte[100 * 1024 * 1024];
        for (int at = 0; at < text.length; at += line.length) {
            System.arraycopy(line, 0, text, at, Math.min(line.length, text.length - at));
        }

        String id = clerk.bringAndWait("lang.txt", text, PUBLIC);

        JsonObject document = Visitor.json(clerk.get("/api/v1/documents/" + id));
        assertThat(document.getString("state")).isEqualTo("indexed");
        assertThat(document.getBoolean("complete")).isFalse();
        assertThat(Visitor.citizen().hits("Anlagenverzeichnis")).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/aushang-1.txt, aushang-1.txt",
        "..\\..\\aushang-2.txt, aushang-2.txt",
        "/etc/aushang-3.txt, aushang-3.txt",
        "aushang 🎉 4.txt, aushang 🎉 4.txt",
        ".., datei",
    })
    void aNameThatIsSentIsANameAndNoPath(String sent, String kept) throws Exception {
        String id = clerk.bringAndWait(sent, ("Aushang mit dem Namen " + sent).getBytes(UTF_8), PUBLIC);

        assertThat(Visitor.citizen().get("/dokument/" + id).body()).contains("„" + kept + "“");
        assertThat(Visitor.citizen()
                        .get("/api/v1/documents/" + id + "/original")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        saved -> assertThat(saved).startsWith("attachment; ").doesNotContain("..", "/", "\\"));
    }

    @Test
    void aNameInTheInboxMayHoldWhateverAFileSystemAllows() throws Exception {
        List<String> names = List.of("zwei\nZeilen.txt", "Fest 🎉.txt", "${file:name}.txt", "<b>fett.txt");
        for (String name : names) {
            drop("public", name, ("Namensprobe " + name).getBytes(UTF_8));
        }

        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(names)
                    .allMatch(name ->
                            Files.exists(HOME.resolve("inbox/public/taken").resolve(name)));
            assertThat(Visitor.citizen().hits("Namensprobe")).hasSize(names.size());
        });
        assertThat(Visitor.citizen().get("/suche?q=Namensprobe").body())
                .contains("&lt;b&gt;fett.txt")
                .doesNotContain("<b>fett");
    }

    private static String reasonBeside(String name) {
        Path reason = HOME.resolve("inbox/public/refused/" + name + ".reason.txt");
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(reason).isNotEmptyFile());
        try {
            return Files.readString(reason);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
