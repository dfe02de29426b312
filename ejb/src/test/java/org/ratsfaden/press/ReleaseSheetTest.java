package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.ReleaseSamples.BERLIN;
import static org.ratsfaden.press.ReleaseSamples.WHOLE;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.press.commonmark.CommonMarkup;

class ReleaseSheetTest {

    private static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");

    private final ReleaseSheet sheet = new ReleaseSheet(
            new PressRules("Landkreis Mittelau", NumberPattern.USUAL, Responsible.parse(""), false, BERLIN),
            new CommonMarkup());

    @Test
    void contactsGetItWithTheNoteOfItsSperrfristAboveAndBelow() {
        ReleaseVersion ahead = version(new ReleaseState.Dispatched(TEN.minusSeconds(3600)));

        assertThat(sheet.ahead(release(ahead), ahead))
                .startsWith("SPERRFRIST bis 24. November 2026, 10:00 Uhr (+01:00)\n")
                .endsWith("SPERRFRIST bis 24. November 2026, 10:00 Uhr (+01:00)\n")
                .contains("Linie 47 fährt jede Stunde");
    }

    @Test
    void whatIsPublishedBearsNoNote() {
        ReleaseVersion published = version(new ReleaseState.Published(TEN));

        assertThat(sheet.ahead(release(published), published))
                .doesNotContain("SPERRFRIST")
                .isEqualTo(sheet.of(release(published), published));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            DRAFT,    ENTWURF – nicht zur Veröffentlichung
            APPROVED, NOCH NICHT VERÖFFENTLICHT""")
    void whatIsNotPublicYetSaysSoAlsoWithoutASperrfrist(Stage stage, String note) {
        ReleaseState state = stage == Stage.DRAFT
                ? new ReleaseState.Draft()
                : new ReleaseState.Approved("jo", TEN.minusSeconds(3600));
        ReleaseVersion version = new ReleaseVersion(1, WHOLE, ReleaseDates.NONE, state, Set.of(), null, null, "");

        assertThat(sheet.ahead(release(version), version))
                .startsWith(note + "\n\nLandkreis Mittelau")
                .endsWith("\n" + note + "\n");
    }

    private static PressRelease release(ReleaseVersion version) {
        return PressRelease.begun(new Origin.Written(), WHOLE, Set.of()).with(version);
    }

    private static ReleaseVersion version(ReleaseState state) {
        return new ReleaseVersion(1, WHOLE, new ReleaseDates(null, TEN), state, Set.of(), null, null, "");
    }
}
