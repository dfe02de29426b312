package org.ratsfaden.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2018-02-01T09:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2018, 6, 30);
    private static final Deed ASSIGN = new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", DEADLINE));
    private static final Deed REPORT =
            new Deed.Report(ResolutionStatus.IMPLEMENTED, "Das Konzept liegt vor. Es wird im Ausschuss vorgestellt.");
    private static final Settlement FOUND =
            new Settlement("Kultur- und Sozialausschuss", LocalDate.of(2018, 9, 5), "Ö 4.2");

    @Test
    void whatIsReportedAsImplementedIsNotYetFoundSettled() {
        Progress reported = done(new Deed.Release(), done(REPORT, done(ASSIGN, Progress.NONE)));

        assertThat(reported.status()).isEqualTo(ResolutionStatus.IMPLEMENTED);
        assertThat(reported.settlement()).isNull();
        assertThat(reported.isOnTheOpenList()).isTrue();

        Progress settled = done(new Deed.Settle(FOUND), reported);

        assertThat(settled.settlement()).isEqualTo(FOUND);
        assertThat(settled.isOnTheOpenList()).isFalse();
        assertThat(settled.history())
                .extracting(HistoryEntry::action)
                .containsExactly(Action.ASSIGN, Action.REPORT, Action.RELEASE, Action.SETTLE);
    }

    @Test
    void aDraftChangesNothingThatPeopleOutsideTheHouseSee() {
        Progress assigned = done(ASSIGN, Progress.NONE);

        assertThat(done(REPORT, assigned).asPublished()).isEqualTo(assigned.asPublished());
        assertThat(done(new Deed.Return("Bitte das Datum nennen"), done(REPORT, assigned))
                        .asPublished())
                .isEqualTo(assigned.asPublished());
    }

    @Test
    void noNameOfAnAccountLeavesTheHouse() {
        Progress published = done(new Deed.Release(), done(REPORT, done(ASSIGN, Progress.NONE)))
                .asPublished();

        assertThat(published.toString()).doesNotContain("ratsbuero").doesNotContain("fachbereich");
    }

    @Test
    void whatIsSuspendedIsNotLateAndTakesUpItsDeadlineAgain() {
        LocalDate later = DEADLINE.plusDays(1);
        Progress suspended = done(new Deed.Suspend("Widerspruch des Landrats"), done(ASSIGN, Progress.NONE));

        assertThat(suspended.isOverdue(later)).isFalse();
        assertThat(suspended.light(later)).isEqualTo(StatusLight.AT_REST);
        assertThat(done(new Deed.Resume("Widerspruch zurückgewiesen"), suspended)
                        .light(later))
                .isEqualTo(StatusLight.OVERDUE);
    }

    @Test
    void theReasonOfADelayIsTheOneOfThePostponementThatHolds() {
        LocalDate later = DEADLINE.plusMonths(3);
        Progress postponed = done(new Deed.Postpone(later, "Die Förderung steht aus"), done(ASSIGN, Progress.NONE));
        Deed handedOver = new Deed.Assign(new Assignment("Fachbereich 4", "bauamt", later));
        Deed orderedAnew = new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", later.plusDays(1)));

        assertThat(postponed.whyDelayed()).contains("Die Förderung steht aus");
        assertThat(done(handedOver, postponed).whyDelayed()).contains("Die Förderung steht aus");
        assertThat(done(orderedAnew, postponed).whyDelayed()).isEmpty();
        assertThat(done(new Deed.Reopen("Verwechselt"), done(new Deed.Repeal("12/2019"), postponed))
                        .whyDelayed())
                .isEmpty();
    }

    @Test
    void whatIsSuspendedIsNotDelayedAndWhatIsResumedIsNeither() {
        Progress postponed = done(new Deed.Postpone(DEADLINE.plusDays(9), "Krankheit"), done(ASSIGN, Progress.NONE));

        Progress suspended = done(new Deed.Suspend("Widerspruch des Landrats"), postponed);

        assertThat(suspended.whySuspended()).contains("Widerspruch des Landrats");
        assertThat(suspended.whyDelayed()).isEmpty();
        Progress resumed = done(new Deed.Resume("Widerspruch zurückgewiesen"), suspended);
        assertThat(resumed.whySuspended()).isEmpty();
        assertThat(resumed.whyDelayed()).isEmpty();
    }

    @Test
    void itIsLateTheDayAfterItsDeadlineAndNearTheDeadlineItIsShown() {
        Progress assigned = done(ASSIGN, Progress.NONE);

        assertThat(assigned.light(DEADLINE.minusDays(14))).isEqualTo(StatusLight.ON_TIME);
        assertThat(assigned.light(DEADLINE.minusDays(13))).isEqualTo(StatusLight.DUE_SOON);
        assertThat(assigned.light(DEADLINE)).isEqualTo(StatusLight.DUE_SOON);
        assertThat(assigned.light(DEADLINE.plusDays(1))).isEqualTo(StatusLight.OVERDUE);
    }

    @Test
    void anotherDecisionEndsItAndAMistakeCanBeTakenBack() {
        Progress repealed = done(new Deed.Repeal("Beschluss 12/2019 vom 04.12.2019"), done(ASSIGN, Progress.NONE));

        assertThat(repealed.status()).isEqualTo(ResolutionStatus.REPLACED);
        assertThat(refused(REPORT, repealed, Actor.OFFICE)).isEqualTo(Change.Why.NOT_NOW);
        assertThat(done(new Deed.Reopen("Verwechselt"), repealed).status()).isEqualTo(ResolutionStatus.IN_PROGRESS);
    }

    @Test
    void anOfficeReportsAndDoesNotRelease() {
        Progress drafted = done(REPORT, done(ASSIGN, Progress.NONE));

        assertThat(refused(new Deed.Release(), drafted, Actor.OFFICE)).isEqualTo(Change.Why.NOT_YOURS);
        assertThat(refused(new Deed.Release(), Progress.NONE, Actor.COUNCIL_OFFICE))
                .isEqualTo(Change.Why.NO_DRAFT);
    }

    @Test
    void aNoteHasThreeSentencesAtMostAndAbbreviationsAreNone() {
        assertThat(List.of(
                        "Erledigt.",
                        "Der Auftrag ist am 3. Mai 2018 vergeben. Die Firma beginnt z. B. mit Nr. 4. Das Ende ist offen.",
                        "Dr. Muster prüft die Unterlagen gem. § 65 KVG LSA bis 30.06.2018"))
                .allMatch(ProgressNote::fits);
        assertThat(List.of(" ", "Eins ist da. Zwei ist da. Drei ist da. Vier ist da.", "x".repeat(601)))
                .noneMatch(ProgressNote::fits);
    }

    private static Progress done(Deed deed, Progress before) {
        return before.after(deed, Actor.COUNCIL_OFFICE, "ratsbuero", NOW) instanceof Change.Changed(var progress)
                ? progress
                : before;
    }

    private static Change.Why refused(Deed deed, Progress before, Actor actor) {
        return before.after(deed, actor, "jemand", NOW) instanceof Change.Refused(var why)
                ? why
                : Assertions.fail("was done: " + deed);
    }
}
