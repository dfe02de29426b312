package org.ratsfaden.account.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.account.Membership;
import org.ratsfaden.account.SeatChange;
import org.ratsfaden.account.SeatChange.Kind;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.database.LocalDatabase;

@Tag("database")
class JpaSeatHistoryTest {

    private static final Membership SEAT =
            new Membership("maria", new CommitteeKey("bauausschuss"), "Mitglied", LocalDate.of(2024, 7, 1), null);

    @Test
    void whatWasDoneComesBackAsItWasTheLatestFirst() {
        SeatChange given = new SeatChange(SEAT, Kind.GIVEN, "ratsbuero", Instant.parse("2024-06-20T08:00:00Z"));
        SeatChange gone =
                new SeatChange(SEAT, Kind.TAKEN_AWAY, SeatChange.OPERATOR, Instant.parse("2025-06-20T08:00:00Z"));

        try (LocalDatabase database = LocalDatabase.inMemory()) {
            JpaSeatHistory history = new JpaSeatHistory(database.entities());
            database.inOne(() -> {
                history.add(given);
                history.add(gone);
                return SEAT;
            });

            assertThat(database.inOne(() -> history.all())).containsExactly(gone, given);
        }
    }
}
