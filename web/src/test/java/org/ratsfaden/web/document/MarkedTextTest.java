package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ratsfaden.search.Mark;
import org.ratsfaden.web.document.MarkedText.Look;
import org.ratsfaden.web.document.MarkedText.Piece;
import org.ratsfaden.web.document.MarkedText.Place;

class MarkedTextTest {

    @Test
    void theWordsSearchedForStandOut() {
        assertThat(MarkedText.of("Kita und Schule", List.of(new Mark(0, 4), new Mark(9, 15)), null))
                .containsExactly(
                        new Piece("Kita", Look.WORD), new Piece(" und ", Look.NONE), new Piece("Schule", Look.WORD));
    }

    @Test
    void whatAFindingRestsOnStandsOutInOnePiece() {
        String text = "Der <b>Rat</b> & die Räte beschließen.";
        List<Mark> words = List.of(new Mark(7, 10), new Mark(21, 25));

        List<Piece> pieces = MarkedText.of(text, words, new Place(4, 14));

        assertThat(pieces)
                .containsExactly(
                        new Piece("Der ", Look.NONE),
                        new Piece("<b>Rat</b>", Look.EVIDENCE),
                        new Piece(" & die ", Look.NONE),
                        new Piece("Räte", Look.WORD),
                        new Piece(" beschließen.", Look.NONE));
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void aPlaceOutsideTheTextMarksNothing() {
        assertThat(MarkedText.of("kurz", List.of(), new Place(2, 400))).containsExactly(new Piece("kurz", Look.NONE));
    }
}
