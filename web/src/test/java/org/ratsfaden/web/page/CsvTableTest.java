package org.ratsfaden.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 381", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "=HYPERLINK(a)\u2028b"})
    void whatASpreadsheetWouldRunIsText(String title) {
        assertThat(CsvTable.cell(title).replace("\"", "")).startsWith("'");
    }

    @Test
    void signsOfTheTableAreQuoted() {
        assertThat(CsvTable.cell("Bau; Umwelt")).isEqualTo("\"Bau; Umwelt\"");
        assertThat(CsvTable.cell("\"Seltenau\"")).isEqualTo("\"\"\"Seltenau\"\"\"");
        assertThat(CsvTable.cell("Haushalt 2031")).isEqualTo("Haushalt 2031");
    }
}
