package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.BERLIN;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.press.PressFigures.Month;

/** What the press office has sent out, month by month. */
@Tag("database")
class PressFiguresTest {

    private final PressOffice office = new PressOffice();
    private final PressFigures figures = new PressFigures(office.releases, office.outbox, BERLIN, office.database);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void firstVersionsCorrectionsAndWithdrawalsAreCountedInTheirMonths() throws IOException {
        ReleaseId id = office.published().id();
        office.published();
        office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        office.clock.now = Instant.parse("2026-11-30T23:30:00Z");
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, WHOLE, "Um 11 Uhr", SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        office.does(id, Deed.PUBLISH, SVEA);
        office.does(id, Deed.WITHDRAW, JANA);

        assertThat(figures.ofYear(2026, SVEA)).hasSize(12);
        assertThat(figures.ofYear(2026, SVEA).get(10)).isEqualTo(new Month(11, 2, 0, 0, 0));
        assertThat(figures.ofYear(2026, SVEA).get(11)).isEqualTo(new Month(12, 0, 1, 1, 0));
        assertThat(figures.ofYear(2025, SVEA)).allMatch(month -> month.released() == 0);
    }

    @Test
    void figuresAreForTheHouse() throws IOException {
        office.published();

        assertThat(figures.ofYear(2026, new Reader.Anonymous())).isEmpty();
        assertThat(figures.ofYear(2026, new Reader.Admin("verwaltung"))).isEmpty();
    }
}
