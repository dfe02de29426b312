package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Niederschrift.pdf             | Niederschrift.pdf
            ../../etc/passwd              | passwd
            C:\\Akten\\Vorlage 7.docx     | Vorlage 7.docx
            ..                            | datei
            /                             | datei
            Straßenkonzept Grünau.pdf     | Straßenkonzept Grünau.pdf
            """)
    void aNameLosesItsFolders(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @Test
    void aNameLosesControlCharactersAndSignsThatTurnTheReadingDirection() {
        assertThat(FileNames.clean("a\nb\r\0c.pdf")).isEqualTo("a b c.pdf");
        assertThat(FileNames.clean("rechnung\u202Efdp.exe")).isEqualTo("rechnung fdp.exe");
    }

    @Test
    void umlautsThatWereReadAsLatinOneAreRepaired() {
        String onTheWay = new String("Anhörung.pdf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(FileNames.clean(onTheWay)).isEqualTo("Anhörung.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileNames.clean("ä".repeat(500) + ".pdf")).hasSize(200).endsWith("ä.pdf");
    }

    @Test
    void aSavedFileIsNamedInAsciiAndInFull() {
        assertThat(FileNames.attachment("Auszug Ö 5.1 – Größe.pdf"))
                .isEqualTo("attachment; filename=\"Auszug Oe 5.1 _ Groesse.pdf\"; "
                        + "filename*=UTF-8''Auszug%20%C3%96%205.1%20%E2%80%93%20Gr%C3%B6%C3%9Fe.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"; filename=\"b.exe",
                "a\r\nX-Evil: 1.pdf",
                "../..\\x.pdf",
                "Fest 🎉.pdf",
                "100%.pdf",
                "a'b;c.pdf",
            })
    void noNameBreaksOutOfTheHeader(String name) {
        assertThat(FileNames.attachment(name))
                .matches("attachment; filename=\"[ !#$&-\\[\\]^-~]+\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+");
    }

    @Test
    void anEmojiSurvivesInTheFullName() {
        assertThat(FileNames.attachment("Fest 🎉.pdf")).endsWith("UTF-8''Fest%20%F0%9F%8E%89.pdf");
    }
}
