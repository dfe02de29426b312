package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Refusal;

class BadFilesTest {

    private static final int LIMIT = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void anEmptyFileHasNoText() throws Exception {
        assertThat(read(Files.createFile(folder.resolve("a")), "minutes.pdf")).isEqualTo(refused(Refusal.NO_TEXT, ""));
    }

    @Test
    void aScanHasNoTextAndSaysHowManyPages() throws Exception {
        assertThat(read(Samples.pdf(folder.resolve("a"), "", "", ""), "scan.pdf"))
                .isEqualTo(refused(Refusal.NO_TEXT, "3"));
    }

    @Test
    void aTextOfBlanksHasNoText() throws Exception {
        assertThat(read(Files.writeString(folder.resolve("a"), " \n\n "), "note.txt"))
                .isEqualTo(refused(Refusal.NO_TEXT, ""));
    }

    @Test
    void filesThatAskForAPasswordAreEncrypted() throws Exception {
        Path pdf = Samples.lockedPdf(folder.resolve("pdf"), "owner", "user", "geheim");
        Path docx = Samples.lockedDocx(folder.resolve("docx"));
        Path odt = Samples.odt(
                folder.resolve("odt"),
                "",
                "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry>");

        assertThat(read(pdf, "a.pdf")).isEqualTo(refused(Refusal.ENCRYPTED, ""));
        assertThat(read(docx, "a.docx")).isEqualTo(refused(Refusal.ENCRYPTED, ""));
        assertThat(read(docx, "a.xlsx")).isEqualTo(refused(Refusal.ENCRYPTED, ""));
        assertThat(read(odt, "a.odt")).isEqualTo(refused(Refusal.ENCRYPTED, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "page, minutes.pdf, text/html",
        "page, minutes.DOCX, text/html",
        "pdf, minutes.docx, application/pdf",
        "pdf, minutes.txt, application/pdf",
        "note, minutes.pdf, text/plain",
        "picture, minutes.pdf, image/png",
        "zip, minutes.docx, application/zip"
    })
    void aFileOfAnotherKindThanItsNameSaysIsNotRead(String kind, String name, String found) throws Exception {
        assertThat(read(file(kind), name)).isEqualTo(refused(Refusal.WRONG_EXTENSION, found));
    }

    @ParameterizedTest
    @CsvSource({"page, page.txt", "page, to020.asp", "page, page.htm", "note, page.html", "pdf, 22-0916", "page, ''"})
    void aNameThatDoesNotLieIsNoObstacle(String kind, String name) throws Exception {
        assertThat(read(file(kind), name)).isInstanceOf(Answer.Text.class);
    }

    @ParameterizedTest
    @CsvSource({"picture, a.png, image/png", "zip, a.zip, application/zip", "program, a.exe, application/x-executable"})
    void whatIsNotReadHereIsSaidByItsKind(String kind, String name, String found) throws Exception {
        assertThat(read(file(kind), name)).isEqualTo(refused(Refusal.UNSUPPORTED, found));
    }

    @Test
    void tornFilesAreDamaged() throws Exception {
        Path tornPdf = Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7\n" + "x".repeat(1000));
        byte[] docx = Files.readAllBytes(Samples.docx(folder.resolve("whole.docx")));
        Path tornDocx = Files.write(folder.resolve("torn.docx"), Arrays.copyOf(docx, docx.length / 2));
        Path noise = Files.write(folder.resolve("noise.pdf"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, -1, -2, -3});
        Path brokenXml = Samples.docx(folder.resolve("broken.docx"), "<w:document><w:body>");

        assertThat(readOrThrown(tornPdf, "a.pdf")).isEqualTo(Refusal.DAMAGED);
        assertThat(readOrThrown(tornDocx, "a.docx")).isEqualTo(Refusal.DAMAGED);
        assertThat(readOrThrown(brokenXml, "a.docx")).isEqualTo(Refusal.DAMAGED);
        assertThat(readOrThrown(noise, "a.pdf")).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void aZipBombIsTooLarge() throws Exception {
        Path bomb = Samples.docx(folder.resolve("a"), Samples.wordXml("", " ".repeat(200_000_000)));
        assertThat(Files.size(bomb)).isLessThan(1_000_000);

        assertThat(read(bomb, "bomb.docx")).isEqualTo(refused(Refusal.TOO_LARGE, ""));
    }

    @Test
    void moreTextThanTheLimitIsCutAlsoInAnOfficeFile() throws Exception {
        Path big = Samples.docx(folder.resolve("a"), Samples.wordXml("", words(20_000_000)));

        var read = (Answer.Text) read(big, "big.docx");

        assertThat(read.complete()).isFalse();
        assertThat(read.pages().getFirst()).hasSize(LIMIT);
    }

    @Test
    void anEntityInADocxReachesNeitherTheNetworkNorAFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "GEHEIMNIS");
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(500);
            String prolog =
                    "<!DOCTYPE x SYSTEM 'http://127.0.0.1:%d/x.dtd' [<!ENTITY file SYSTEM '%s'><!ENTITY net SYSTEM 'http://127.0.0.1:%d/'>]>"
                            .formatted(listener.getLocalPort(), secret.toUri(), listener.getLocalPort());
            Path docx = Samples.docx(folder.resolve("a"), Samples.wordXml(prolog, "Text &file; &net;"));
            Path odt = Samples.zip(
                    folder.resolve("b"),
                    Map.of("mimetype", Samples.ODT, "content.xml", prolog + "<x>Text &file; &net;</x>"));

            assertThat(wordsOf(docx, "a.docx")).doesNotContain("GEHEIMNIS");
            assertThat(wordsOf(odt, "a.odt")).doesNotContain("GEHEIMNIS");
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private Path file(String kind) throws IOException {
        Path file = folder.resolve(kind);
        return switch (kind) {
            case "page" -> Files.writeString(file, "<!DOCTYPE html>\n<html><body><p>Sitzung</p></body></html>");
            case "note" -> Files.writeString(file, "Sitzung des Rates am Montag");
            case "pdf" -> Samples.pdf(file, "Niederschrift");
            case "picture" -> Files.write(file, HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
            case "program" -> Files.write(file, HexFormat.of().parseHex("7f454c460201010000000000000000000200"));
            case "zip" -> Samples.zip(file, Map.of("a.txt", "Sitzung"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String words(int length) {
        var text = new StringBuilder(length);
        for (int number = 0; text.length() < length; number++) {
            text.append("Zeile ").append(Integer.toString(number * 7919, 36)).append(' ');
        }
        return text.toString();
    }

    private static String wordsOf(Path file, String name) {
        try {
            return read(file, name).toString();
        } catch (Exception e) {
            return e.toString();
        }
    }

    /** What the worker makes of it: an exception of a parser is damage. */
    private static Refusal readOrThrown(Path file, String name) {
        try {
            return ((Answer.Refused) read(file, name)).why();
        } catch (Exception e) {
            return Refusal.DAMAGED;
        }
    }

    private static Answer read(Path file, String name) throws Exception {
        return new ReadFile().read(file, name, LIMIT);
    }

    private static Answer refused(Refusal why, String found) {
        return new Answer.Refused(why, found);
    }
}
