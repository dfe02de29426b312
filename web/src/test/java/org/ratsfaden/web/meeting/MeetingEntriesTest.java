package org.ratsfaden.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.web.page.CalendarFile.When;

class MeetingEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17:00",
                "17.00 Uhr",
                "14.03.2018 17:00",
                "14.03.18, 17.00 Uhr",
                "17:00:00",
                "17.00 Uhr, Raum 2.14"
            })
    void theHourIsReadBesideADayAsWell(String words) {
        assertThat(when(words, null)).isEqualTo(new When.From(Instant.parse("2018-03-14T16:00:00Z"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.03.2018", "14.03. abends", "nach dem Hauptausschuss"})
    void withoutAnHourItTakesTheWholeDay(String words) {
        assertThat(when(words, "19:00")).isEqualTo(new When.Day(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17:00", "16:59", "00:30"})
    void anEndThatIsNotAfterTheBeginningIsNone(String end) {
        assertThat(when("17:00", end)).isEqualTo(new When.From(Instant.parse("2018-03-14T16:00:00Z"), null));
    }

    @Test
    void anEndAfterTheBeginningIsTold() {
        assertThat(when("17:00", "18:30"))
                .isEqualTo(new When.From(Instant.parse("2018-03-14T16:00:00Z"), Instant.parse("2018-03-14T17:30:00Z")));
    }

    private static When when(String start, @Nullable String end) {
        return MeetingEntries.when(DAY, Optional.of(start), Optional.ofNullable(end));
    }
}
