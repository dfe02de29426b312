package org.ratsfaden.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ratsfaden.extraction.PlacedText.Box;

class PlacedTextTest {

    /** "Der Rat" in one line, "tagt" in the next. */
    private static final PlacedText PLACED = PlacedText.read(
            "0 1000 1200 1000 1100 1200 1300\n4 1000 1200 1350 1450 1550 1650\n8 1400 1600 1000 1100 1200 1300 1400");

    @Test
    void aPartOfAWordHasItsOwnBox() {
        assertThat(PLACED.boxes(5, 7)).containsExactly(new Box(1450, 1000, 1650, 1200));
    }

    @Test
    void wordsBesideEachOtherShareABoxAndThoseOfTheNextLineHaveTheirOwn() {
        assertThat(PLACED.boxes(0, 12))
                .containsExactly(new Box(1000, 1000, 1650, 1200), new Box(1000, 1400, 1400, 1600));
    }

    @Test
    void whatStandsNowhereHasNoBox() {
        assertThat(PLACED.boxes(3, 4)).isEmpty();
        assertThat(PLACED.boxes(90, 99)).isEmpty();
        assertThat(PlacedText.read("").boxes(0, 9)).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> PlacedText.read("1 2 3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlacedText.read("1 2 3 vier 5")).isInstanceOf(IllegalArgumentException.class);
    }
}
