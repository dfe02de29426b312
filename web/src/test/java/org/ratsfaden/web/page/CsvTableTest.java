package org.ratsfaden.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void aTableOfWhichTheSecondStretchCannotBeReadSaysThatItIsIncomplete() throws IOException {
        Stream<List<String>> rows = IntStream.range(0, 3).boxed().flatMap(stretch -> {
            if (stretch == 1) {
                throw new IllegalStateException("the database is gone");
            }
            return Stream.of(List.of("Radweg"), List.of("Bänke"));
        });
        StringWriter written = new StringWriter();

        CsvTable.write(written, List.of("Titel"), rows.iterator(), List.of("unvollständig"));

        assertThat(written.toString().lines().skip(1)).containsExactly("Radweg", "Bänke", "unvollständig");
    }

    @Test
    void signsOfTheTableAreQuoted() {
        assertThat(CsvTable.cell("Bau; Umwelt")).isEqualTo("\"Bau; Umwelt\"");
        assertThat(CsvTable.cell("\"Seltenau\"")).isEqualTo("\"\"\"Seltenau\"\"\"");
        assertThat(CsvTable.cell("Haushalt 2031")).isEqualTo("Haushalt 2031");
    }
}
