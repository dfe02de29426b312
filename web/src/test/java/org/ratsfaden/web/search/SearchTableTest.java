package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 381", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsText(String title) {
        assertThat(SearchTable.cell(title).replace("\"", "")).startsWith("'");
    }

    @Test
    void signsOfTheTableAreQuoted() {
        assertThat(SearchTable.cell("Bau; Umwelt")).isEqualTo("\"Bau; Umwelt\"");
        assertThat(SearchTable.cell("\"Seltenau\"")).isEqualTo("\"\"\"Seltenau\"\"\"");
        assertThat(SearchTable.cell("Haushalt 2031")).isEqualTo("Haushalt 2031");
        assertThat(SearchTable.cell(null)).isEmpty();
    }
}
