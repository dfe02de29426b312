package org.ratsfaden.transaction.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Beschluss über die Straßenreinigung", "Schöne Grüße \uD83C\uDF33", "\uFFFD\n\t"})
    void whatEveryDatabaseKeepsStaysAsItIs(String text) {
        assertThat(Columns.storable(text)).isSameAs(text);
    }

    @Test
    void nulAndHalvesOfCharactersAreReplacedSoThatPlacesInTheTextStayTrue() {
        assertThat(Columns.storable("a\u0000b\uD83C!\uDF33")).isEqualTo("a\uFFFDb\uFFFD!\uFFFD");
        assertThat(Columns.storable("\uD83C")).isEqualTo("\uFFFD");
    }

    @Test
    void aCutThroughACharacterLeavesNoHalf() {
        assertThat(Columns.cut("Baum \uD83C\uDF33", 6)).isEqualTo("Baum \uFFFD");
        assertThat(Columns.cut("Baum", 6)).isEqualTo("Baum");
    }
}
