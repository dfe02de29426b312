package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.BERLIN;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.database.LocalDatabase;

/** Veröffentlichung am, Sperrfrist bis, and the clock that lets releases out. */
@Tag("database")
class PressDatesTest {

    private final PressOffice office = new PressOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nothingLeavesTheHouseASecondBeforeItsInstantAndAtItsInstantItIsPublic() throws IOException {
        Instant at = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(at, null));

        assertThat(office.tries(id, Deed.PUBLISH, JANA)).isEqualTo(new Moved.TooEarly(at));
        beatAt(at.minusSeconds(1));
        assertThat(stage(id)).isEqualTo(Stage.APPROVED);
        assertThat(office.now(id).numbered()).isEmpty();
        beatAt(at);

        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void underASperrfristItGoesAheadNumberedAndThePublicLearnsNothingUntilItEnds() throws IOException {
        Instant until = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(null, until));
        PressRelease ahead = office.does(id, Deed.DISPATCH, SVEA);

        assertThat(ahead.numbered()).map(Numbering::written).contains("PM 1/2026");
        assertThat(office.tries(id, Deed.PUBLISH, JANA)).isEqualTo(new Moved.TooEarly(until));
        beatAt(until.minusSeconds(1));
        assertThat(office.reading.find(new PressNumber(2026, 1))).isInstanceOf(ReadReleases.Answer.Missing.class);
        assertThat(office.reading.count(0)).isZero();
        assertThat(office.reading.lastChanged(10)).isEmpty();
        beatAt(until);

        assertThat(office.reading.find(new PressNumber(2026, 1))).isInstanceOf(ReadReleases.Answer.Shown.class);
        assertThat(office.now(id).numbered().orElseThrow().issuedOn())
                .as("the day it first left the house")
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theClockSendsItAheadAtItsFirstDateAndPublishesItAtTheSecond() throws IOException {
        Instant leaves = berlin("2026-11-24T08:00");
        Instant until = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(leaves, until));

        assertThat(office.tries(id, Deed.DISPATCH, JANA)).isEqualTo(new Moved.TooEarly(leaves));
        beatAt(leaves);
        assertThat(stage(id)).isEqualTo(Stage.DISPATCHED);
        beatAt(until);

        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aCorrectionUnderSperrfristSupersedesTheFirstAndNeitherWasEverPublicBefore() throws IOException {
        Instant until = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(null, until));
        office.does(id, Deed.DISPATCH, SVEA);
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, WHOLE, "Um 11 Uhr", SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        office.does(id, Deed.DISPATCH, JANA);
        beatAt(until);

        assertThat(office.reading.find(new PressNumber(2026, 1)))
                .isInstanceOfSatisfying(
                        ReadReleases.Answer.Shown.class,
                        shown -> assertThat(shown.version().number()).isEqualTo(2));
        assertThat(office.reading.find(new PressNumber(2026, 1), 1))
                .as("what was never public is not readable as superseded")
                .isInstanceOf(ReadReleases.Answer.Missing.class);
    }

    @Test
    void aCorrectionBeingWrittenDoesNotKeepTheFirstVersionBack() throws IOException {
        Instant until = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(null, until));
        office.does(id, Deed.DISPATCH, SVEA);
        office.does(id, Deed.CORRECT, SVEA);
        beatAt(until);

        assertThat(office.now(id).published()).map(ReleaseVersion::number).contains(1);
        assertThat(office.now(id).last().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whatIsWithdrawnBeforeItsSperrfristEndsWasNeverThere() throws IOException {
        Instant until = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(null, until));
        office.does(id, Deed.DISPATCH, SVEA);
        office.does(id, Deed.WITHDRAW, JANA);
        beatAt(until.plusSeconds(60));

        assertThat(office.reading.find(new PressNumber(2026, 1))).isInstanceOf(ReadReleases.Answer.Missing.class);
        assertThat(office.reading.lastChanged(10)).isEmpty();
        assertThat(office.published().numbered().orElseThrow().written()).isEqualTo("PM 2/2026");
    }

    @Test
    void whatThePublicReadsIsNotSupersededByWhatItMayNotRead() throws IOException {
        ReleaseId id = office.published().id();
        office.does(id, Deed.CORRECT, SVEA);
        Instant until = berlin("2026-11-24T10:00");
        office.writing.write(
                id,
                office.now(id).revision(),
                new WriteRelease.Words(WHOLE, new ReleaseDates(null, until), "Um 11 Uhr"),
                SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);

        assertThat(office.tries(id, Deed.DISPATCH, JANA)).isInstanceOf(Moved.NoEmbargo.class);
        beatAt(until.minusSeconds(1));
        assertThat(office.now(id).published()).map(ReleaseVersion::number).contains(1);
        beatAt(until);
        assertThat(office.now(id).published()).map(ReleaseVersion::number).contains(2);
    }

    /** The night an hour is left out, and the night an hour comes twice; dates are instants, so nothing happens twice or never. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T01:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"})
    void theNightsInWhichTheHourChangesMakeNoDifference(String instant) throws IOException {
        Instant at = Instant.parse(instant);
        office.clock.now = at.minus(Duration.ofDays(1));
        ReleaseId id = office.approved(new ReleaseDates(null, at));

        beatAt(at.minusSeconds(1));
        assertThat(stage(id)).isEqualTo(Stage.APPROVED);
        beatAt(at);

        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void whatBecameDueWhileNoServerRanGoesWithTheFirstBeat() throws IOException {
        LocalDatabase kept = office.database;
        ReleaseId id = office.approved(new ReleaseDates(berlin("2026-11-24T10:00"), null));

        PressOffice restarted = new PressOffice(kept, "2020-01-01 Svea Maaßenkamp");
        restarted.clock.now = berlin("2026-11-26T06:00");
        restarted.due.letOut();

        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
        assertThat(office.now(id).numbered().orElseThrow().issuedOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aClockThatIsPutBackHidesNothingAndLetsNothingOutTwice() throws IOException {
        Instant at = berlin("2026-11-24T10:00");
        ReleaseId id = office.approved(new ReleaseDates(at, null));
        beatAt(at.plus(Duration.ofHours(3)));
        beatAt(at.minus(Duration.ofHours(2)));

        assertThat(office.reading.find(new PressNumber(2026, 1))).isInstanceOf(ReadReleases.Answer.Shown.class);
        assertThat(office.workshop.piece(id, JANA).orElseThrow().history())
                .filteredOn(entry -> entry.deed() == Deed.PUBLISH)
                .hasSize(1);
    }

    @Test
    void oneThatCannotGoKeepsNoOtherBack() throws IOException {
        Instant at = berlin("2026-11-24T10:00");
        ReleaseId stuck = office.approved(new ReleaseDates(at, null));
        ReleaseId fine = office.approved(new ReleaseDates(at, null));
        office.shelf.refused = stuck;
        beatAt(at);

        assertThat(stage(stuck)).isEqualTo(Stage.APPROVED);
        assertThat(office.now(stuck).numbered())
                .as("its number went back with it")
                .isEmpty();
        assertThat(office.now(fine).numbered()).map(Numbering::written).contains("PM 1/2026");
        office.shelf.refused = null;
        beatAt(at.plusSeconds(1));
        assertThat(office.now(stuck).numbered()).map(Numbering::written).contains("PM 2/2026");
    }

    private Stage stage(ReleaseId id) {
        return office.now(id).last().stage();
    }

    private void beatAt(Instant instant) {
        office.clock.now = instant;
        office.due.letOut();
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
