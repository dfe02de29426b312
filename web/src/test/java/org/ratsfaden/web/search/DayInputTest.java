package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.search.DayInput;

class DayInputTest {

    @ParameterizedTest
    @CsvSource({
        "06.03.2018, 2018-03-06, 2018-03-06",
        "6.3.2018,   2018-03-06, 2018-03-06",
        "6. 3. 2018, 2018-03-06, 2018-03-06",
        "2018-03-06, 2018-03-06, 2018-03-06",
        "04/2017,    2017-04-01, 2017-04-30",
        "4.2017,     2017-04-01, 2017-04-30",
        "02/2016,    2016-02-01, 2016-02-29",
        "2017,       2017-01-01, 2017-12-31"
    })
    void daysMonthsAndYearsAreUnderstood(String written, LocalDate first, LocalDate last) {
        assertThat(DayInput.of(written)).isEqualTo(new DayInput.Understood(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "31.02.2018", "13/2017", "0.0.2017", "20170", "17", "2017-4-1"})
    void whatIsNoDateIsNotUnderstood(String written) {
        assertThat(DayInput.of(written)).isEqualTo(new DayInput.NotUnderstood(written));
    }

    @Test
    void anEmptyFieldLimitsNothing() {
        assertThat(DayInput.of("  ")).isEqualTo(new DayInput.Empty());
        assertThat(Period.of("", "").isUnderstood()).isTrue();
    }

    @Test
    void aPeriodRunsFromTheFirstDayOfItsBeginningToTheLastOfItsEnd() {
        Period period = Period.of("2017", "04/2019");

        assertThat(period.first()).isEqualTo("2017-01-01");
        assertThat(period.last()).isEqualTo("2019-04-30");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsSaysSo() {
        Period period = Period.of("2019", "2017");

        assertThat(period.toProblem()).isEqualTo(Period.Problem.ENDS_BEFORE_IT_BEGINS);
        assertThat(period.first()).isNull();
    }
}
