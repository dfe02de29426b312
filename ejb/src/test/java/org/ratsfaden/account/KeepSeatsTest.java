package org.ratsfaden.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.account.KeepAccounts.Outcome;
import org.ratsfaden.account.KeepSeats.TakenIn;
import org.ratsfaden.account.SeatChange.Kind;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.transaction.NoTransactions;

class KeepSeatsTest {

    private static final CommitteeKey CULTURE = new CommitteeKey("kultur-und-sozialausschuss");
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CLERK = "ratsbuero";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final Clock clock = Clock.fixed(NOON, ZoneId.of("Europe/Berlin"));
    private final KeepSeats keep = new KeepSeats(accounts, new InMemorySeatHistory(), clock, new NoTransactions());
    private final SignIn signIn = new SignIn(accounts, clock);

    @BeforeEach
    void mariaHasAnAccount() {
        accounts.add(AccountsContract.MARIA);
    }

    @Test
    void aSeatBeginsAndEndsOnItsDaysAndIsGivenOnce() {
        assertThat(keep.seat(seat("Mitglied", TODAY, null), CLERK)).isInstanceOf(Outcome.Done.class);
        assertThat(keep.seat(seat("Mitglied", TODAY.plusDays(9), null), CLERK)).isInstanceOf(Outcome.SitsThere.class);
        assertThat(signIn.readerFor("maria")).contains(new Reader.Member("maria", Set.of(CULTURE)));

        assertThat(keep.endAll("maria", CULTURE, null, CLERK)).isInstanceOf(Outcome.Done.class);
        assertThat(keep.endAll("maria", CULTURE, null, CLERK)).isInstanceOf(Outcome.SitsNotThere.class);
        assertThat(signIn.readerFor("maria")).contains(new Reader.Member("maria", Set.of()));
        assertThat(keep.endAll("nora", CULTURE, null, CLERK)).isInstanceOf(Outcome.NoSuchAccount.class);
    }

    @Test
    void aSeatThatHasNotBegunIsTakenAwayAndOneThatIsOverStaysInTheBooks() {
        Membership over = seat("Mitglied", TODAY.minusYears(5), TODAY.minusYears(1));
        accounts.add(over);
        keep.seat(seat("Vorsitz", TODAY.plusDays(30), null), CLERK);

        keep.endAll("maria", CULTURE, TODAY, CLERK);

        assertThat(accounts.memberships("maria")).containsExactly(over);
    }

    @Test
    void endingASeatLeavesTheNextOneInTheSameCommitteeAlone() {
        keep.seat(seat("Mitglied", TODAY.minusYears(5), TODAY.plusDays(20)), CLERK);
        keep.seat(seat("Vorsitz", TODAY.plusDays(30), null), CLERK);

        keep.end("maria", CULTURE, TODAY.minusYears(5), null, CLERK);

        assertThat(accounts.memberships("maria"))
                .extracting(Membership::from, Membership::to)
                .containsExactlyInAnyOrder(
                        tuple(TODAY.minusYears(5), TODAY.minusDays(1)), tuple(TODAY.plusDays(30), null));
        assertThat(keep.end("maria", CULTURE, TODAY.minusYears(5), TODAY.plusDays(40), CLERK))
                .as("a longer seat would run into the next")
                .isInstanceOf(Outcome.SitsThere.class);
        assertThat(keep.end("maria", CULTURE, TODAY.minusDays(7), null, CLERK))
                .isInstanceOf(Outcome.SitsNotThere.class);
    }

    @Test
    void everyChangeIsNotedWithWhoeverMadeItAndTheDaysOfTheSeat() {
        keep.seat(seat("Mitglied", TODAY, null), SeatChange.OPERATOR);
        keep.end("maria", CULTURE, TODAY, TODAY.plusDays(5), CLERK);
        keep.end("maria", CULTURE, TODAY, TODAY.minusDays(1), CLERK);

        assertThat(keep.history())
                .extracting(SeatChange::kind, change -> change.seat().to(), SeatChange::by, SeatChange::at)
                .containsExactly(
                        tuple(Kind.TAKEN_AWAY, TODAY.plusDays(5), CLERK, NOON),
                        tuple(Kind.CHANGED, TODAY.plusDays(5), CLERK, NOON),
                        tuple(Kind.GIVEN, null, SeatChange.OPERATOR, NOON));
    }

    @Test
    void whatChangesNothingIsNotNoted() {
        keep.seat(seat("Mitglied", TODAY, null), CLERK);

        assertThat(keep.takeIn(accounts.memberships("maria"), CLERK)).isEqualTo(new TakenIn.All(0));

        assertThat(keep.history()).hasSize(1);
    }

    @Test
    void aTableWithAWrongLineChangesNothingAndEveryWrongLineIsTold() {
        keep.seat(seat("Mitglied", TODAY.minusYears(1), TODAY.minusDays(1)), CLERK);
        List<Membership> table = List.of(
                seat("Vorsitz", TODAY, null),
                new Membership("niemand", CULTURE, "Mitglied", TODAY, null),
                seat("Mitglied", TODAY.plusDays(3), null),
                seat("Mitglied", TODAY.minusYears(1), null));

        assertThat(keep.check(table)).isEqualTo(keep.takeIn(table, CLERK));
        assertThat(keep.takeIn(table, CLERK)).isInstanceOfSatisfying(TakenIn.Nothing.class, nothing -> {
            assertThat(nothing.wrong()).containsOnlyKeys(1, 2, 3);
            assertThat(nothing.wrong().get(1)).isInstanceOf(Outcome.NoSuchAccount.class);
            assertThat(nothing.wrong().get(2)).isEqualTo(new Outcome.SitsThere(table.getFirst()));
            assertThat(nothing.wrong().get(3))
                    .as("an ended seat is not opened again by an old table")
                    .isInstanceOf(Outcome.SitsThere.class);
        });
        assertThat(accounts.memberships("maria")).hasSize(1);
        assertThat(keep.history()).hasSize(1);
    }

    @Test
    void aTableGivesNewSeatsSetsFunctionAndEndOfKnownOnesAndLeavesTheRest() {
        keep.seat(seat("Mitglied", TODAY.minusYears(1), null), CLERK);
        Membership elsewhere = new Membership("maria", new CommitteeKey("bauausschuss"), "Mitglied", TODAY, null);
        accounts.add(elsewhere);
        List<Membership> table = List.of(
                seat("Stellvertreter", TODAY.minusYears(1), TODAY.plusDays(9)),
                seat("Vorsitz", TODAY.plusDays(10), null));

        assertThat(keep.takeIn(table, CLERK)).isEqualTo(new TakenIn.All(2));

        assertThat(accounts.memberships("maria"))
                .containsExactlyInAnyOrder(table.getFirst(), table.getLast(), elsewhere);
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        keep.seat(seat("Mitglied", TODAY.minusYears(1), null), CLERK);
        List<Membership> table = List.of(
                seat("Vorsitz", TODAY.plusDays(10), null), seat("Mitglied", TODAY.minusYears(1), TODAY.plusDays(9)));

        assertThat(keep.takeIn(table, CLERK)).isEqualTo(new TakenIn.All(2));

        assertThat(accounts.memberships("maria")).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void aTableThatIsOnlyCheckedTellsHowManySeatsItWouldChange() {
        keep.seat(seat("Mitglied", TODAY.minusYears(1), TODAY), CLERK);
        Membership known = accounts.memberships("maria").getFirst();
        List<Membership> table = List.of(
                known,
                seat("Mitglied", TODAY.plusDays(1), TODAY.plusDays(9)),
                seat("Vorsitz", TODAY.plusDays(10), null));

        assertThat(keep.check(table)).isEqualTo(new TakenIn.All(2));

        assertThat(accounts.memberships("maria")).containsExactly(known);
        assertThat(keep.history()).hasSize(1);
    }

    private static Membership seat(String function, LocalDate from, @Nullable LocalDate to) {
        return new Membership("maria", CULTURE, function, from, to);
    }
}
