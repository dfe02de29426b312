package org.ratsfaden.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.ResolutionId;

/** What only the council office can tell of pieces is asked, answered, taken back, and outlives every reading. */
@Tag("database")
class TiesTest extends OnThreads {

    @Test
    void theSameTitleAloneIsAQuestionAndTheAnswerJoinsThem() {
        ResolutionId advised = told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);

        assertThat(pieces(decided, CITIZEN)).hasSize(1);
        assertThat(ties.asked(CLERK)).singleElement().satisfies(asked -> {
            assertThat(asked.earlier().id()).isEqualTo(PieceId.of(advised));
            assertThat(asked.later().id()).isEqualTo(PieceId.of(decided));
        });

        assertThat(ties.say(PieceId.of(advised), PieceId.of(decided), true, CLERK))
                .isTrue();

        assertThat(ties.asked(CLERK)).isEmpty();
        assertThat(pieces(decided, CITIZEN)).containsExactly(PieceId.of(advised), PieceId.of(decided));
        assertThat(bond(decided, advised)).isEqualTo(new Bond.Said());
    }

    @Test
    void theTelephoneOfTheSameOfficeInBothPapersTellsNothingAndTheClerkIsAsked() {
        String letterhead = "Landkreis Ahrental, Fachbereich 3, Edda Lohmann, Telefon: 04999/2014-118, Zimmer 2.14\n";
        told.paperSaying(EVERYBODY, letterhead + "Der Radweg wird geplant.", TITLE, paper("14/0234"));
        told.paperSaying(EVERYBODY, letterhead + "Der Radweg wird gebaut.", TITLE, paper("14/0377"));

        assertThat(ties.asked(CLERK)).hasSize(1);
    }

    @Test
    void whatAClerkHasAnsweredOutlivesEveryReadingAndCanBeTakenBack() {
        ResolutionId advised = told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);
        ties.say(PieceId.of(advised), PieceId.of(decided), false, CLERK);

        told.readAgain(document(decided), kreistag(SUMMER, "7"));

        assertThat(ties.asked(CLERK)).isEmpty();
        assertThat(pieces(decided, CLERK)).hasSize(1);

        assertThat(ties.takeBack(PieceId.of(decided), PieceId.of(advised), CLERK))
                .isTrue();

        assertThat(ties.asked(CLERK)).hasSize(1);
    }

    @Test
    void anAnswerMovesWithAnItemWhoseNumberIsCorrected() {
        ResolutionId advised = told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);
        ties.say(PieceId.of(advised), PieceId.of(decided), true, CLERK);

        told.corrected(document(decided), Field.AGENDA_ITEM, new FindingValue.Words("8"));

        assertThat(pieces(advised, CITIZEN)).hasSize(2);
        assertThat(ties.asked(CLERK)).isEmpty();
    }

    @Test
    void whatAThirdPieceHasPutTogetherIsNoQuestionAnyMore() {
        told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE, paper("2014/FB3/0098"));
        told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE, paper("2014/FB3/0117"));
        assertThat(ties.asked(CLERK)).hasSize(1);

        told.paperSaying(EVERYBODY, "Fortsetzung von Vorlage 2014/FB3/0098", paper("2014/FB3/0117"));

        assertThat(ties.asked(CLERK)).isEmpty();
    }

    @Test
    void aQuestionGoesWhenTheTitleIsCorrected() {
        told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);

        told.corrected(document(decided), Field.TITLE, new FindingValue.Words("Brücke über den Mühlgraben"));

        assertThat(ties.asked(CLERK)).isEmpty();
    }

    @Test
    void nameTwinsOfOtherBodiesAreNeverJoinedNorAskedAbout() {
        ResolutionId ours = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);
        ResolutionId theirs =
                told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE, words(Field.BODY, "Stadt Lindenau"));
        told.extractSaying(
                "Kreistag",
                SUMMER.plusDays(1),
                "2",
                EVERYBODY,
                "Beraten in der Sitzung des Bauausschusses am 16.04.2014.",
                TITLE,
                words(Field.BODY, "Landkreis Mittelau"));

        assertThat(ties.asked(CLERK)).isEmpty();
        assertThat(ties.say(PieceId.of(ours), PieceId.of(theirs), true, CLERK)).isFalse();
        assertThat(pieces(ours, CLERK)).hasSize(1);
        assertThat(pieces(theirs, CLERK)).hasSize(1);
    }

    @Test
    void whatComesUnderTheSameTitleEachYearOrInManySittingsIsNotAskedAbout() {
        told.extract("Kreistag", SPRING, "3", EVERYBODY, words(Field.TITLE, "Jahresbericht der Volkshochschule"));
        told.extract("Kreistag", SUMMER, "3", EVERYBODY, words(Field.TITLE, "Jahresbericht der Volkshochschule"));
        for (int month = 1; month <= 8; month++) {
            told.undecided(
                    "Ausschuss " + month,
                    LocalDate.of(2014, month, 5),
                    "9",
                    EVERYBODY,
                    words(Field.TITLE, "Stand der Unterbringung von Flüchtlingen"));
        }

        assertThat(ties.asked(CLERK)).isEmpty();
    }

    @Test
    void whatWasSaidOfAnErasedPieceIsForgotten() {
        ResolutionId advised = told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);
        ties.say(PieceId.of(advised), PieceId.of(decided), true, CLERK);
        DocumentId erased = document(decided);

        told.database.inOne(() -> {
            new ForgetSigns(told.mentions, told.signs, told.ties).ofErased(erased);
            return erased;
        });

        assertThat(told.database.inOne(() -> told.ties.touching(List.of(PieceId.of(advised)))))
                .isEmpty();
        assertThat(told.database.inOne(() -> told.signs.saying(Sign.Kind.TITLE, List.of("radweg am sanddornufer"))))
                .hasSize(1);
    }
}
