package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.worker.protocol.Answer;

class ReadFileTest {

    private static final int PLENTY = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void eachPageOfAPdfStaysItsOwnPageAlsoBehindAnEmptyOne() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "Niederschrift\nTOP Ö 1", "", "TOP Ö 2\nBeschluss: einstimmig");

        Answer.Text read = read(minutes, "minutes.pdf");

        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.complete()).isTrue();
        assertThat(read.pages()).hasSize(3);
        assertThat(read.pages().get(0).lines()).containsExactly("Niederschrift", "TOP Ö 1");
        assertThat(read.pages().get(1)).isEmpty();
        assertThat(read.pages().get(2).lines()).containsExactly("TOP Ö 2", "Beschluss: einstimmig");
    }

    @Test
    void linesThatStandFarApartAreNotParagraphs() throws Exception {
        String lines = "Herr Muster schlaegt vor,\n".repeat(12).strip();

        String narrow = onlyPage(Samples.pdf(folder.resolve("a"), 15, lines), "minutes.pdf");
        String wide = onlyPage(Samples.pdf(folder.resolve("b"), 40, lines), "minutes.pdf");

        assertThat(wide.strip()).isEqualTo(narrow.strip()).doesNotContain(",\n\nHerr");
    }

    @Test
    void paragraphsOfAPdfStandApart() throws Exception {
        Path minutes =
                Samples.pdf(folder.resolve("a"), "Beschluss:\nDem Antrag wird\nzugestimmt.\n\n\nErgebnis:\neinstimmig");

        assertThat(onlyPage(minutes, "minutes.pdf")).contains("zugestimmt.\n\nErgebnis:\neinstimmig");
    }

    @Test
    void columnsOfAPdfAreReadOneAfterTheOther() throws Exception {
        Path paper = Samples.twoColumns(folder.resolve("a"), "links eins\nlinks zwei", "rechts eins\nrechts zwei");

        assertThat(onlyPage(paper, "paper.pdf").lines().filter(line -> !line.isBlank()))
                .containsExactly("links eins", "links zwei", "rechts eins", "rechts zwei");
    }

    @Test
    void aPdfIsCutAtTheLimitInTheMiddleOfAPage() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "0123456789", "0123456789", "0123456789");

        var read = (Answer.Text) new ReadFile().read(minutes, "minutes.pdf", 15);

        assertThat(read.complete()).isFalse();
        assertThat(String.join("", read.pages())).hasSize(15);
    }

    @Test
    void aPdfThatOnlyForbidsCopyingIsRead() throws Exception {
        Path paper = Samples.lockedPdf(folder.resolve("a"), "owner", "", "Vorlage zum Haushalt");

        assertThat(read(paper, "paper.pdf").pages().getFirst()).contains("Vorlage zum Haushalt");
    }

    @Test
    void aDocxKeepsItsLinesAndTheCellsOfItsTables() throws Exception {
        assertThat(onlyPage(Samples.docx(folder.resolve("a")), "paper.docx"))
                .isEqualTo("Beschlussvorlage\nüber den Radweg am Mühlbach\nStatus:\töffentlich\n"
                        + "Federführend:\tAmt für Mobilität\nDer Rat\nbeschließt");
    }

    @Test
    void anOdtKeepsItsParagraphs() throws Exception {
        Path paper = Samples.odt(
                folder.resolve("a"),
                "<text:p>Antrag der Fraktion</text:p><text:p>Ver<text:span>tagt</text:span></text:p>",
                "");

        assertThat(onlyPage(paper, "paper.odt")).isEqualTo("Antrag der Fraktion\nVertagt");
    }

    @Test
    void anRtfKeepsItsParagraphs() throws Exception {
        Path paper = Files.writeString(
                folder.resolve("a"),
                "{\\rtf1\\ansi\\ansicpg1252 Anfrage\\par zum Geh\\'f6lz\\par}",
                StandardCharsets.US_ASCII);

        assertThat(onlyPage(paper, "paper.rtf")).isEqualTo("Anfrage\nzum Gehölz");
    }

    @Test
    void aSheetIsReadRowByRow() throws Exception {
        assertThat(onlyPage(Samples.xlsx(folder.resolve("a")), "budget.xlsx"))
                .contains("Haushalt")
                .contains("Straßenbau\t120000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void aTextIsReadInTheCharactersItWasWrittenIn(String charset) throws Exception {
        String text =
                "Sitzung des Ausschusses für Grünflächen und Straßen.\n\nDie Öffentlichkeit wird nicht ausgeschlossen.\n"
                        + "Frau Bürgermeisterin Müßig begrüßt die Anwesenden.";
        Path note = Files.writeString(folder.resolve("a"), text, Charset.forName(charset));

        assertThat(onlyPage(note, "note.txt")).isEqualTo(text);
    }

    @Test
    void charactersThatCannotBePrintedAreLeftOut() throws Exception {
        Path note = Files.writeString(folder.resolve("a"), "Seite eins\fSeite\u001B zwei\r\nEnde");

        assertThat(onlyPage(note, "note.txt")).isEqualTo("Seite eins\nSeite zwei\nEnde");
        assertThat(Lines.printable("Be\u0000schluss\u001B\tgefasst\n")).isEqualTo("Beschluss\tgefasst\n");
    }

    @Test
    void aMailIsReadWithItsSubjectAndTheFilesThatHangOnIt() throws Exception {
        Path paper = Samples.pdf(folder.resolve("p"), "Vorlage: Spielplatz");
        Path mail = Files.writeString(
                folder.resolve("a"), """
                From: Geschaeftsstelle <rat@example.org>
                To: Ausschuss <bau@example.org>
                Subject: Einladung zur 7. Sitzung
                Date: Mon, 03 Mar 2025 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="grenze"

                --grenze
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Die Unterlagen hängen an.
                --grenze
                Content-Type: text/html; charset=UTF-8
                Content-Disposition: attachment; filename="tagesordnung.html"

                <html><body><p>TOP 1: Spielplatz</p></body></html>
                --grenze
                Content-Type: application/zip
                Content-Disposition: attachment; filename="a.zip"
                Content-Transfer-Encoding: base64

                UEsDBAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                --grenze
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="vorlage.pdf"
                Content-Transfer-Encoding: base64

                %s
                --grenze--
                """.formatted(Base64.getMimeEncoder().encodeToString(Files.readAllBytes(paper))));

        assertThat(onlyPage(mail, "mail.eml").lines())
                .contains(
                        "Einladung zur 7. Sitzung",
                        "Die Unterlagen hängen an.",
                        "TOP 1: Spielplatz",
                        "Vorlage: Spielplatz");
    }

    private String onlyPage(Path file, String name) throws Exception {
        Answer.Text read = read(file, name);
        assertThat(read.complete()).isTrue();
        assertThat(read.pages()).hasSize(1);
        return read.pages().getFirst();
    }

    private static Answer.Text read(Path file, String name) throws Exception {
        Answer answer = new ReadFile().read(file, name, PLENTY);
        assertThat(answer).isInstanceOf(Answer.Text.class);
        return (Answer.Text) answer;
    }
}
