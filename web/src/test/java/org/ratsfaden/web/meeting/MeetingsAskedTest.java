package org.ratsfaden.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Days;
import org.ratsfaden.web.meeting.MeetingsAsked.Look;

class MeetingsAskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitzungen",
                "/sitzungen?gremium=kreistag&monat=2017-04",
                "/sitzungen?jahr=2017&ansicht=liste&seite=3",
                "/sitzungen?gremium=kreistag&ansicht=liste"
            })
    void allThatIsAskedForStandsInTheAddress(String address) {
        assertThat(read(address).address()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-13", "2017-4", "April", "0000-00", "", "99999-01"})
    void aMonthThatIsNoneIsLeftOut(String month) {
        assertThat(read("/sitzungen?monat=" + month)).isEqualTo(MeetingsAsked.NEXT);
    }

    @Test
    void addressesFromBeforeThereWasACalendarStillLeadToTheList() {
        assertThat(read("/sitzungen?year=2025&committee=kreistag"))
                .isEqualTo(new MeetingsAsked(Look.LIST, new CommitteeKey("kreistag"), null, Year.of(2025), 1));
        assertThat(read("/sitzungen?page=2").page()).isEqualTo(2);
    }

    @Test
    void aMonthIsAllItsDays() {
        assertThat(read("/sitzungen?monat=2016-02").wanted().days())
                .isEqualTo(new Days(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));
        assertThat(MeetingsAsked.NEXT.in(YearMonth.of(2016, 2)).address()).hasToString("/sitzungen?monat=2016-02");
    }

    @Test
    void aCalendarIsSubscribedToForEveryMonth() {
        assertThat(read("/sitzungen?gremium=kreistag&monat=2017-04").calendar())
                .hasToString("/sitzungen.ics?gremium=kreistag");
    }

    private static MeetingsAsked read(String address) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : address.replaceFirst("^[^?]*\\??", "").split("&")) {
            parameters.add(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=?", ""));
        }
        return MeetingsAsked.read(parameters);
    }
}
