package org.ratsfaden.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposeAssignmentTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Verwaltung legt das Konzept bis zum 30.06.2025 vor.      | 2025-06-30
            Bis spätestens 1. März 2025 ist zu berichten.                | 2025-03-01
            Der Bericht ist bis Ende März 2025 zu geben.                 | 2025-03-31
            Die Stelle ist bis Ende 2024 zu besetzen.                    | 2024-12-31
            Die Stelle ist bis Ende des Jahres 2024 zu besetzen.         | 2024-12-31
            Vorzulegen bis zum III. Quartal 2024.                        | 2024-09-30
            Innerhalb von sechs Monaten ist zu berichten.                | 2024-11-15
            Binnen 4 Wochen ist zu berichten.                            | 2024-06-12
            """)
    void aDeadlineIsReadAsTheDecisionWordsIt(String words, LocalDate deadline) {
        assertThat(ProposeAssignment.deadline(words, DECIDED)).contains(deadline);
    }

    @Test
    void noDeadlineIsReadWhereNoneIsSet() {
        assertThat(ProposeAssignment.deadline("Der Haushalt 2025 wird beschlossen.", DECIDED))
                .isEmpty();
        assertThat(ProposeAssignment.deadline("bis zum 31.02.2025", DECIDED)).isEmpty();
        assertThat(ProposeAssignment.deadline("Die Sitzung vom 30.06.2023 wird gebilligt.", DECIDED))
                .isEmpty();
    }
}
