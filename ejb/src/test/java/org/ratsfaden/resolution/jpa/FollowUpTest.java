package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Field;
import org.ratsfaden.matter.Bond;
import org.ratsfaden.matter.Expected;
import org.ratsfaden.matter.Matter;
import org.ratsfaden.matter.Piece;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Choices;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Wish;

/** What is followed up, and how it is listed, from the extract of the committee to the settlement. */
@Tag("database")
class FollowUpTest extends OnFollowedDecisions {

    @Test
    void theListBeyondThePublicOneIsCutAndCountedByItself() {
        ResolutionId open = told.extract("Kreistag", SUMMER, "7", EVERYBODY);
        told.extract(
                "Kreistag", SUMMER, "7", new Visibility.CouncilOffice(), words(Field.TITLE, "Vertraulicher Titel"));
        ResolutionId closed = told.extract("Kreistag", SUMMER, "8", new Visibility.CouncilOffice());
        told.extract("Kreistag", SPRING, "9", new Visibility.CouncilOffice());

        assertThat(list(Asked.ALL, CITIZEN).items()).singleElement().satisfies(row -> {
            assertThat(row.item().id()).isEqualTo(open);
            assertThat(row.item().words(Field.TITLE)).isEmpty();
        });
        assertThat(resolutions.listBeyondPublic(Asked.ALL, new Within(0, 1), CLERK))
                .satisfies(beyond -> {
                    assertThat(beyond.total()).isEqualTo(2);
                    assertThat(beyond.items())
                            .extracting(row -> row.item().id())
                            .containsExactly(closed);
                });
        assertThat(resolutions.listBeyondPublic(Asked.ALL, ALL, CITIZEN).total())
                .isZero();
    }

    @Test
    void theCommitteesVoteIsNoDecisionUntilTheCouncilsIsHeldAndThenThereIsOneRow() {
        ResolutionId advised = told.extract("Sozialausschuss", SPRING, "5.1", EVERYBODY, paper(PAPER));

        assertThat(list(Asked.ALL, MEMBER).items())
                .extracting(Followed::standing)
                .containsExactly(Followed.Standing.NOT_EVIDENCED);
        assertThat(list(open(ResolutionStatus.OPEN), MEMBER).total()).isZero();
        assertThat(matter(advised, MEMBER).lacksDecision()).isTrue();
        assertThat(matter(advised, MEMBER).expected()).containsExactly(new Expected.Decision(null));

        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));

        Found<Followed> rows = list(Asked.ALL, MEMBER);
        assertThat(rows.total()).isEqualTo(1);
        assertThat(rows.items()).extracting(row -> row.item().id()).containsExactly(decided);
        assertThat(list(open(ResolutionStatus.OPEN), MEMBER).total()).isEqualTo(1);
        Matter matter = matter(advised, MEMBER);
        assertThat(matter.decision().orElseThrow().id()).isEqualTo(decided);
        assertThat(matter.expected()).isEmpty();
        assertThat(matter.pieces())
                .extracting(Piece::bond)
                .containsExactly(new Bond.Itself(), new Bond.SamePaper(new PaperNumber(PAPER)));
    }

    @Test
    void whatIsDeferredStaysListedUntilItReturns() {
        ResolutionId deferred =
                told.extract("Kreistag", SPRING, "7", EVERYBODY, paper(PAPER), words(Field.OUTCOME, "deferred"));

        assertThat(list(Asked.of(new Wish.StillOpen()), CITIZEN).items())
                .extracting(Followed::standing)
                .containsExactly(Followed.Standing.RETURNS);
        assertThat(matter(deferred, CITIZEN).expected()).containsExactly(new Expected.TakenUpAgain("Kreistag"));

        ResolutionId returned = told.extract("Kreistag", SUMMER, "4", EVERYBODY, paper(PAPER));

        assertThat(list(Asked.of(new Wish.StillOpen()), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(returned);
    }

    @Test
    void rejectedAndRecommendedItemsAreNoRows() {
        told.extract("Kreistag", SPRING, "7", EVERYBODY, words(Field.OUTCOME, "rejected"));
        told.extract("Sozialausschuss", SPRING, "7", EVERYBODY, words(Field.OUTCOME, "recommended"));
        told.extract("Sozialausschuss", SPRING, "8", EVERYBODY, words(Field.CONSULTATION_ROLE, "Vorberatung"));

        assertThat(list(Asked.ALL, CLERK).total()).isZero();
    }

    @Test
    void procedureAndTheDecisionsOfOtherBodiesStayOnTheirSitting() {
        told.extract("Kreistag", SPRING, "1", EVERYBODY, words(Field.TITLE, "Feststellung der Tagesordnung"));
        told.extract(
                "Kreistag", SPRING, "2", EVERYBODY, words(Field.TITLE, "Billigung der Niederschrift vom 06.03.2024"));
        ResolutionId foreign =
                told.extract("Kreistag", SPRING, "3", EVERYBODY, words(Field.BODY, "Landkreis Lindenau"), paper(PAPER));
        ResolutionId own = told.extract("Kreistag", SPRING, "4", EVERYBODY, words(Field.TITLE, "Radweg"));

        for (Reader reader : List.of(CITIZEN, MEMBER, CLERK)) {
            assertThat(list(Asked.ALL, reader).total()).isEqualTo(1);
            assertThat(list(Asked.ALL, reader).items())
                    .extracting(row -> row.item().id())
                    .containsExactly(own);
        }
        assertThat(shown(foreign, CITIZEN).standing()).isEqualTo(Followed.Standing.NOT_TRACKED);
        assertThat(list(Asked.of(new Wish.OfBody(new CommitteeKey("landkreis-lindenau"))), CITIZEN)
                        .items())
                .extracting(row -> row.item().id())
                .containsExactly(foreign);
    }

    @Test
    void theListIsNarrowedToWhatADocumentInViewTellsOfAndNothingElseIsOffered() {
        told.extract("Sozialausschuss", SPRING, "5.1", EVERYBODY);
        told.extract("Kreistag", SUMMER, "7", EVERYBODY, words(Field.BODY, "Landkreis Lindenau"));
        ResolutionId closed = told.extract("Bauausschuss", SUMMER, "3", new Visibility.CouncilOffice());
        done(closed, new Deed.Assign(new Assignment("Bauamt", null, null)), CLERK);

        assertThat(choices(CITIZEN).committees())
                .extracting(Choices.Named::name)
                .containsExactly("Kreistag", "Sozialausschuss");
        assertThat(choices(CITIZEN).bodies())
                .extracting(Choices.Named::name)
                .containsExactly("Landkreis Ahrental", "Landkreis Lindenau");
        assertThat(choices(CITIZEN).offices()).isEmpty();
        assertThat(choices(CLERK).committees())
                .extracting(Choices.Named::name)
                .containsExactly("Bauausschuss", "Kreistag", "Sozialausschuss");
        assertThat(choices(CLERK).offices()).containsExactly("Bauamt");
    }

    @Test
    void whatSomebodyHasTakenUpIsFollowedWhateverItIs() {
        ResolutionId rejected = told.extract("Kreistag", SPRING, "7", EVERYBODY, words(Field.OUTCOME, "rejected"));

        done(rejected, new Deed.Assign(new Assignment("Bauamt", null, SUMMER)), CLERK);

        assertThat(list(Asked.ALL, CITIZEN).items())
                .extracting(Followed::standing)
                .containsExactly(Followed.Standing.TRACKED);
    }

    @Test
    void aQuestionIsOpenUntilItIsAnsweredAndFoundByWhoseItIs() {
        told.extract("Kreistag", SPRING, "6", EVERYBODY, words(Field.PAPER_TYPE, "Beschlussvorlage"));
        ResolutionId motion = told.extract(
                "Kreistag",
                SPRING,
                "7",
                EVERYBODY,
                words(Field.PAPER_TYPE, "Antrag"),
                words(Field.SUBMITTER, "Fraktion Heimat"));
        told.extract(
                "Kreistag", SPRING, "8", EVERYBODY, words(Field.PAPER_TYPE, "Anfrage"), words(Field.OUTCOME, "noted"));
        ResolutionId question =
                told.undecided("Kreistag", SPRING, "9", EVERYBODY, words(Field.TITLE, "Anfrage der Fraktion Grün"));

        assertThat(list(Asked.of(new Wish.OfKind(ItemKind.QUESTION)), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(question);
        assertThat(list(open(ResolutionStatus.OPEN), CITIZEN).total()).isEqualTo(3);
        assertThat(list(Asked.of(new Wish.SubmittedBy("heimat")), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(motion);
    }

    @Test
    void theListIsNarrowedToWhatIsDueUntilADay() {
        ResolutionId soon = told.extract("Kreistag", SPRING, "7", EVERYBODY);
        ResolutionId later = told.extract("Kreistag", SPRING, "8", EVERYBODY);
        told.extract("Kreistag", SPRING, "9", EVERYBODY);
        done(soon, new Deed.Assign(new Assignment("Bauamt", null, SUMMER)), CLERK);
        done(later, new Deed.Assign(new Assignment("Bauamt", null, SUMMER.plusDays(1))), CLERK);

        assertThat(list(Asked.of(new Wish.DueUntil(SUMMER)), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(soon);
    }

    @Test
    void theListIsNarrowedToWhatIsNotCarriedOutForNowAndTellsWhy() {
        ResolutionId objected = told.extract("Kreistag", SPRING, "7", EVERYBODY);
        told.extract("Kreistag", SPRING, "8", EVERYBODY);
        done(objected, new Deed.Assign(new Assignment("Bauamt", null, null)), CLERK);
        done(objected, new Deed.Suspend("Widerspruch der Landrätin vom 22.04.2024"), CLERK);

        for (Reader reader : List.of(CITIZEN, CLERK)) {
            assertThat(list(Asked.of(new Wish.Suspended()), reader).items())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.item().id()).isEqualTo(objected);
                        assertThat(row.progress().whySuspended()).contains("Widerspruch der Landrätin vom 22.04.2024");
                    });
        }

        done(objected, new Deed.Resume("Der Kreistag hat den Beschluss bestätigt."), CLERK);

        assertThat(list(Asked.of(new Wish.Suspended()), CITIZEN).total()).isZero();
        assertThat(shown(objected, CITIZEN).progress().whySuspended()).isEmpty();
    }

    @Test
    void theOverdueStandFirstAndTheListIsNarrowedByOfficeAndCommittee() {
        ResolutionId older = told.extract("Kreistag", SPRING, "7", EVERYBODY);
        ResolutionId newer = told.extract("Kreistag", SUMMER, "8", EVERYBODY);
        ResolutionId other =
                told.extract("Sozialausschuss", SUMMER, "2", EVERYBODY, words(Field.CONSULTATION_ROLE, "Entscheidung"));
        done(older, new Deed.Assign(new Assignment("Bauamt", null, SUMMER)), CLERK);

        assertThat(list(Asked.ALL, CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(older, newer, other);
        assertThat(list(Asked.of(new Wish.GivenTo("Bauamt")), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(older);
        assertThat(list(Asked.of(new Wish.InCommittee(SOCIAL), new Wish.WithoutOffice()), CITIZEN)
                        .items())
                .extracting(row -> row.item().id())
                .containsExactly(other);
    }
}
