package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "PM {n}/{yyyy}, PM 27/2026",
        "PM{n}/{yyyy-MM-dd}, PM27/2026-07-02",
        "Nr. {n} vom {d. MMMM yyyy}, Nr. 27 vom 2. Juli 2026",
    })
    void anOfficeWritesItsNumbersAsItIsUsedTo(String pattern, String written) {
        assertThat(new NumberPattern(pattern).write(LocalDate.of(2026, 7, 2), 27))
                .isEqualTo(written);
    }

    @Test
    void aPatternWithoutANumberOrWithAnUnknownDayIsRefused() {
        assertThatThrownBy(() -> new NumberPattern("PM {yyyy}")).hasMessageContaining("needs {n}");
        assertThatThrownBy(() -> new NumberPattern("PM {n}/{HH}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NumberPattern("PM {n}/{bogus}")).isInstanceOf(IllegalArgumentException.class);
    }
}
