package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.web.document.MarkedText.Mark;
import org.ratsfaden.web.document.MarkedText.Piece;
import org.ratsfaden.web.document.MarkedText.Place;

class MarkedTextTest {

    @Test
    void wordsAreMarkedWhateverTheirEnding() {
        assertThat(marked("Die Kurse sind voll, zu den Kursen kommt man nicht.", "Kurs"))
                .isEqualTo("Die [Kurse] sind voll, zu den [Kursen] kommt man nicht.");
    }

    @Test
    void aWordInACompoundIsMarkedOnlyIfItIsLongEnoughToMeanSomething() {
        assertThat(marked("Haushaltssitzung und Ratssaal", "Sitzung Rat")).isEqualTo("[Haushaltssitzung] und Ratssaal");
    }

    @Test
    void umlautsAndCaseDoNotMatter() {
        assertThat(marked("die Ausschüsse tagen", "AUSSCHUSS")).isEqualTo("die [Ausschüsse] tagen");
    }

    @Test
    void aPaperNumberIsOneWord() {
        assertThat(marked("Vorlage 2017/FB3/0433 vom 3. Mai", "2017/FB3/0433"))
                .isEqualTo("Vorlage [2017/FB3/0433] vom 3. Mai");
    }

    @Test
    void excludedWordsAndOperatorsAreNotMarked() {
        assertThat(marked("Kita und Schule", "Kita UND -Schule")).isEqualTo("[Kita] und Schule");
        assertThat(marked("Kita und Schule", "Kita NICHT Schule")).isEqualTo("[Kita] und Schule");
    }

    @Test
    void ofAnEndlessQueryTheBeginningIsMarked() {
        String query = IntStream.rangeClosed(1, 100_000)
                        .mapToObj(number -> "Vorlage" + number)
                        .collect(Collectors.joining(" "))
                + " Westpark";

        assertThat(marked("Vorlage1 im Westpark", query)).isEqualTo("[Vorlage1] im Westpark");
    }

    @Test
    void thePiecesTogetherAreTheText() {
        String text = "Der <b>Rat</b> & die Räte beschließen.";

        List<Piece> pieces = MarkedText.of(text, QueryWords.of("räte beschluss"), new Place(4, 14));

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces).contains(new Piece("<b>Rat</b>", Mark.EVIDENCE));
    }

    @Test
    void aPlaceOutsideTheTextMarksNothing() {
        assertThat(MarkedText.of("kurz", QueryWords.of(""), new Place(2, 400)))
                .containsExactly(new Piece("kurz", Mark.NONE));
    }

    private static String marked(String text, String query) {
        return MarkedText.of(text, QueryWords.of(query), null).stream()
                .map(piece -> piece.mark() == Mark.WORD ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
