package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.OffsetMap.Anchor;
import org.ratsfaden.document.Page;
import org.ratsfaden.extraction.PlacedText;
import org.ratsfaden.search.Mark;
import org.ratsfaden.web.document.MarkedText.Place;

class PictureMarksTest {

    /** In the file: "Integra-⏎tion", cut at the end of a line. */
    private static final PlacedText PLACED = PlacedText.read(
            "0 500 700 1000 1100 1200 1300 1400 1500 1600 1700 1800\n" + "9 900 1100 1000 1100 1200 1300 1400");

    private static final Page PAGE = new Page(1, "Integration", new OffsetMap(List.of(new Anchor(7, 9))));

    @Test
    void aWordThatWasPutTogetherAgainIsMarkedInBothLines() {
        String svg = new PictureMarks(PAGE, PLACED).svg(List.of(new Mark(0, 11)), null);

        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("x=\"988\" y=\"500\" width=\"824\" height=\"200\"")
                .contains("x=\"988\" y=\"900\" width=\"424\" height=\"200\"")
                .endsWith("</svg>\n");
    }

    @Test
    void wordsAndWhatAFindingRestsOnHaveColoursOfTheirOwn() {
        String svg = new PictureMarks(PAGE, PLACED).svg(List.of(new Mark(0, 2)), new Place(8, 10));

        assertThat(svg).containsSubsequence("#ffd2b0", "y=\"900\"", "</g>", "#ffe566", "y=\"500\"", "</g>");
    }

    @Test
    void aPlaceOutsideTheTextMarksNothing() {
        assertThat(new PictureMarks(PAGE, PLACED).svg(List.of(), new Place(8, 99)))
                .doesNotContain("<rect");
    }
}
