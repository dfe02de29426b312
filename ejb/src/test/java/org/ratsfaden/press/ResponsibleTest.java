package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResponsibleTest {

    private final Responsible persons = Responsible.parse(
            "2026-07-01 Jana Ehlers, Mühlenwall 8|2024-01-01 Svea Maaßenkamp, Mühlenwall 8|2026-12-01");

    @Test
    void theyAnswerForReleasesFromTheirFirstDayOnUntilTheNextPersonBegins() {
        assertThat(persons.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(persons.on(LocalDate.of(2024, 1, 1))).contains("Svea Maaßenkamp, Mühlenwall 8");
        assertThat(persons.on(LocalDate.of(2026, 6, 30))).contains("Svea Maaßenkamp, Mühlenwall 8");
        assertThat(persons.on(LocalDate.of(2026, 7, 1))).contains("Jana Ehlers, Mühlenwall 8");
    }

    @Test
    void aTermWithoutANameEndsTheOneBefore() {
        assertThat(persons.on(LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Test
    void aPersonWithoutADayIsRefused() {
        assertThatThrownBy(() -> Responsible.parse("Svea Maaßenkamp"))
                .hasMessageContaining("expected a day and a name");
    }
}
