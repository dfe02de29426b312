package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.HandOver;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.resolution.Wish;

/** What was done about a decision stays with it, whatever is corrected, read again, erased or handed over. */
@Tag("database")
class FollowUpGoesAlongTest extends OnFollowedDecisions {

    @Test
    void whatIsUnfinishedGoesToTheSuccessorOfAnOfficeWithItsDeadlineAndHistory() {
        HandOver handOver = new HandOver(resolutions, track);
        ResolutionId open = told.extract("Kreistag", SPRING, "7", EVERYBODY);
        ResolutionId done = told.extract("Kreistag", SPRING, "8", EVERYBODY);
        for (ResolutionId id : List.of(open, done)) {
            done(id, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        }
        done(done, new Deed.Settle(new Settlement("Kreistag", SUMMER, "Ö 4")), CLERK);

        assertThat(handOver.handOver("Fachbereich 3", "Fachdienst Soziales", null, MEMBER))
                .isZero();
        assertThat(handOver.handOver("Fachbereich 3", "Fachdienst Soziales", "bauamt", CLERK))
                .isEqualTo(1);

        assertThat(shown(open, CLERK).progress().assignment())
                .isEqualTo(new Assignment("Fachdienst Soziales", "bauamt", SUMMER));
        assertThat(shown(open, CLERK).progress().history()).hasSize(2);
        assertThat(shown(done, CLERK).progress().assignment())
                .isEqualTo(new Assignment("Fachbereich 3", "fachbereich", SUMMER));
    }

    @Test
    void whatAnOfficeReportedGoesWithTheLastDocumentThatTellsOfTheDecision() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        ResolutionId again = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, words(Field.TITLE, "Radweg"));
        ResolutionId other = told.extract("Kreistag", SUMMER, "8.8", EVERYBODY);
        for (ResolutionId id : List.of(decided, other)) {
            done(id, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        }
        assertThat(again).isEqualTo(decided);
        List<DocumentId> telling = told.database.inOne(() -> told.mentions.of(List.of(decided))).stream()
                .map(mention -> mention.subject().document())
                .toList();
        assertThat(telling).hasSize(2);

        erased(telling.getFirst());
        assertThat(told.database.inOne(() -> progresses.of(List.of(decided)))).containsKey(decided);

        erased(telling.getLast());
        assertThat(told.database.inOne(() -> progresses.of(List.of(decided, other))))
                .containsOnlyKeys(other);
    }

    @Test
    void aCorrectionOfDayCommitteeOrNumberTakesTheFollowUpAlong() {
        ResolutionId before = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        done(before, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        DocumentId document = tellingOf(before).getFirst();

        told.corrected(document, Field.AGENDA_ITEM, new FindingValue.Words("8.8"));
        told.corrected(document, Field.MEETING_DATE, new FindingValue.Day(SUMMER.plusDays(1)));
        told.corrected(document, Field.COMMITTEE, new FindingValue.Words("Kreisausschuss"));

        List<Followed> rows = list(Asked.ALL, CITIZEN).items();
        assertThat(rows).hasSize(1);
        Followed row = rows.getFirst();
        assertThat(row.item().id()).isNotEqualTo(before);
        assertThat(row.progress().assignment()).isEqualTo(new Assignment("Fachbereich 3", null, SUMMER));
        assertThat(row.progress().history()).hasSize(1);
        assertThat(told.proceedings.movedTo(before, CITIZEN))
                .contains(row.item().id());
        assertThat(told.database.inOne(() -> progresses.of(List.of(before)))).isEmpty();
    }

    @Test
    void whereTwoTurnOutToBeOneBothHistoriesStay() {
        ResolutionId right = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        ResolutionId wrong = told.extract("Kreistag", SUMMER, "8.1", EVERYBODY, paper(PAPER));
        done(right, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        done(wrong, new Deed.Report(ResolutionStatus.IN_PROGRESS, "Die Ausschreibung läuft."), CLERK);
        done(wrong, new Deed.Release(), CLERK);

        told.corrected(tellingOf(wrong).getFirst(), Field.AGENDA_ITEM, new FindingValue.Words("8.7"));

        List<Followed> rows = list(Asked.ALL, CLERK).items();
        assertThat(rows).extracting(row -> row.item().id()).containsExactly(right);
        assertThat(rows.getFirst().progress().history()).hasSize(3);
        assertThat(rows.getFirst().progress().assignment()).isNotNull();
        assertThat(rows.getFirst().progress().note()).isNotNull();
    }

    @Test
    void aCorrectionOfOneOfTwoDocumentsLeavesTheFollowUpWithTheOther() {
        ResolutionId told1 = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, words(Field.TITLE, "Radweg"));
        done(told1, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);

        told.corrected(tellingOf(told1).getFirst(), Field.AGENDA_ITEM, new FindingValue.Words("9"));

        assertThat(shown(told1, CITIZEN).progress().assignment()).isNotNull();
        assertThat(told.proceedings.movedTo(told1, CITIZEN)).isEmpty();
    }

    @Test
    void theFollowUpOfAClosedItemNeverComesToAnItemThatAnotherExtractTellsOfOpenly() {
        ResolutionId open = told.extract("Kreistag", SUMMER, "12", EVERYBODY, paper(PAPER));
        ResolutionId closed = told.extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));
        done(closed, new Deed.Report(ResolutionStatus.IN_PROGRESS, "Der Notar hat den Termin."), CLERK);
        done(closed, new Deed.Release(), CLERK);

        told.corrected(tellingOf(closed).getFirst(), Field.PUBLIC_STATUS, new FindingValue.Words("public"));

        assertThat(shown(open, CITIZEN).progress().history()).isEmpty();
        assertThat(list(Asked.ALL, CITIZEN).items().toString()).doesNotContain("Notar");
        assertThat(told.database.inOne(() -> progresses.of(List.of(closed)))).containsKey(closed);
    }

    @Test
    void theFollowUpOfAClosedItemGoesAlongWhereNobodyElseTellsOfTheOpenOne() {
        ResolutionId closed = told.extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));
        done(closed, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);

        told.corrected(tellingOf(closed).getFirst(), Field.PUBLIC_STATUS, new FindingValue.Words("public"));

        assertThat(list(Asked.of(new Wish.GivenTo("Fachbereich 3")), CLERK).items())
                .extracting(row -> row.item().number().closed())
                .containsExactly(false);
    }

    @Test
    void anotherReadingOfTheSameDocumentTakesTheFollowUpAlong() {
        ResolutionId before = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        done(before, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);

        told.readAgain(
                tellingOf(before).getFirst(),
                words(Field.COMMITTEE, "Kreistag"),
                ToldDecisions.finding(Field.MEETING_DATE, new FindingValue.Day(SUMMER)),
                words(Field.AGENDA_ITEM, "8.7.1"),
                words(Field.OUTCOME, "adopted"));

        assertThat(list(Asked.of(new Wish.GivenTo("Fachbereich 3")), CITIZEN).items())
                .extracting(row -> row.item().number().number())
                .containsExactly("8.7.1");
    }
}
