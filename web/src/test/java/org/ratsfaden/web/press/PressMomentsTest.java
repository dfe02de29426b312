package org.ratsfaden.web.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Day and hour as the press office writes them. */
class PressMomentsTest {

    private final PressMoments moments = new PressMoments(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00,          2026-11-24T09:00:00Z",
        "24.11.2026 10:00,          2026-11-24T09:00:00Z",
        "'24.11.2026, 9:05',        2026-11-24T08:05:00Z",
        "2026-11-24T10:00:00+01:00, 2026-11-24T09:00:00Z",
        "2026-07-01T10:00,          2026-07-01T08:00:00Z",
    })
    void anHourIsThatOfTheCouncil(String written, Instant meant) {
        assertThat(moments.read(written)).contains(meant);
    }

    @Test
    void ofTheHourThatComesTwiceTheLaterIsMeantSoThatNothingGoesOutTooEarly() {
        assertThat(moments.read("2026-10-25T02:30")).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void inTheHourThatIsLeftOutTheNextOneIsMeant() {
        assertThat(moments.read("2027-03-28T02:30")).contains(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void nothingIsNoInstant() {
        assertThat(moments.read(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen um zehn", "2026-13-01T10:00", "24.11.2026", "10:00"})
    void anythingElseIsSaidToBeUnreadable(String written) {
        assertThatThrownBy(() -> moments.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverReadsItSeesTheOffset() {
        assertThat(moments.show(Instant.parse("2026-11-24T09:00:00Z"))).isEqualTo("24.11.2026, 10:00 (+01:00)");
        assertThat(moments.show(Instant.parse("2026-07-01T08:00:00Z"))).isEqualTo("01.07.2026, 10:00 (+02:00)");
    }
}
