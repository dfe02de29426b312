package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.ReleaseSamples.BERLIN;
import static org.ratsfaden.press.ReleaseSamples.WHOLE;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.press.commonmark.CommonMarkup;

class ReleaseSheetTest {

    private static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant BEFORE = TEN.minusSeconds(3600);
    private static final ReleaseDates UNDER_EMBARGO = new ReleaseDates(null, TEN);

    private final ReleaseSheet sheet = new ReleaseSheet(
            new PressRules("Landkreis Mittelau", NumberPattern.USUAL, Responsible.parse(""), false, BERLIN),
            new CommonMarkup());

    @Test
    void contactsGetItWithTheNoteOfItsSperrfristAboveAndBelow() {
        ReleaseVersion ahead = version(new ReleaseState.Dispatched(BEFORE), UNDER_EMBARGO);

        assertThat(handedOn(ahead, BEFORE))
                .startsWith("SPERRFRIST bis 24. November 2026, 10:00 Uhr (+01:00)\n\nLandkreis Mittelau")
                .endsWith("\n\nSPERRFRIST bis 24. November 2026, 10:00 Uhr (+01:00)\n")
                .contains("Linie 47 fährt jede Stunde");
    }

    @Test
    void whatIsPublishedBearsNoNote() {
        ReleaseVersion published = version(new ReleaseState.Published(TEN), UNDER_EMBARGO);

        assertThat(handedOn(published, BEFORE))
                .doesNotContain("SPERRFRIST")
                .isEqualTo(sheet.of(release(published), published));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void theNoteSaysHowFarItHasComeAndWhatHoldsItBack(
            ReleaseState state, ReleaseDates dates, Instant now, String note) {
        ReleaseVersion version = version(state, dates);

        assertThat(handedOn(version, now))
                .startsWith(note + "\n\nLandkreis Mittelau")
                .endsWith("\n" + note + "\n");
    }

    static Stream<Arguments> theNoteSaysHowFarItHasComeAndWhatHoldsItBack() {
        ReleaseState approved = new ReleaseState.Approved("jo", BEFORE);
        ReleaseDates timed = new ReleaseDates(TEN, null);
        String draft = "ENTWURF – nicht zur Veröffentlichung";
        String notYet = "NOCH NICHT VERÖFFENTLICHT";
        String ten = "24. November 2026, 10:00 Uhr (+01:00)";
        return Stream.of(
                Arguments.of(new ReleaseState.Draft(), ReleaseDates.NONE, BEFORE, draft),
                Arguments.of(new ReleaseState.InReview("jo", BEFORE), timed, BEFORE, draft),
                Arguments.of(new ReleaseState.Draft(), UNDER_EMBARGO, BEFORE, draft + " · SPERRFRIST bis " + ten),
                Arguments.of(new ReleaseState.Draft(), UNDER_EMBARGO, TEN, draft),
                Arguments.of(approved, ReleaseDates.NONE, BEFORE, notYet),
                Arguments.of(approved, timed, BEFORE, notYet + " – Veröffentlichung am " + ten),
                Arguments.of(approved, UNDER_EMBARGO, BEFORE, "SPERRFRIST bis " + ten),
                Arguments.of(new ReleaseState.Dispatched(BEFORE), UNDER_EMBARGO, TEN, notYet),
                Arguments.of(
                        new ReleaseState.Corrected(BEFORE, TEN),
                        UNDER_EMBARGO,
                        TEN,
                        "ÜBERHOLTE FASSUNG – es gilt die neuere"),
                Arguments.of(
                        new ReleaseState.Withdrawn(BEFORE, TEN, "Verwechselt"),
                        UNDER_EMBARGO,
                        BEFORE,
                        "ZURÜCKGEZOGEN – nicht mehr verwenden"));
    }

    private String handedOn(ReleaseVersion version, Instant now) {
        return sheet.of(release(version), version, SheetNote.of(version, now));
    }

    private static PressRelease release(ReleaseVersion version) {
        return PressRelease.begun(new Origin.Written(), WHOLE, Set.of()).with(version);
    }

    private static ReleaseVersion version(ReleaseState state, ReleaseDates dates) {
        return new ReleaseVersion(1, WHOLE, dates, state, Set.of(), null, null, "");
    }
}
