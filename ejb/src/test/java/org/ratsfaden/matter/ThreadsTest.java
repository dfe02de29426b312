package org.ratsfaden.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;

/** What joins the pieces of a matter besides the number of their paper, and for whom. */
@Tag("database")
class ThreadsTest extends OnThreads {

    @Test
    void anExtractThatNamesTheSittingInWhichAnItemOfTheSameTitleWasDealtWithIsOneMatterWithIt() {
        ResolutionId advised = told.extract("Kreisausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extractSaying(
                "Kreistag",
                SUMMER,
                "7",
                EVERYBODY,
                "Radweg am Sanddornufer\nDer Weg wurde in der Sitzung des Kreisausschusses am 16.04.2014 beraten.",
                TITLE);

        for (ResolutionId id : List.of(advised, decided)) {
            assertThat(pieces(id, CITIZEN)).containsExactly(PieceId.of(advised), PieceId.of(decided));
        }
        assertThat(bond(advised, decided))
                .isInstanceOfSatisfying(
                        Bond.SameSitting.class,
                        bond -> assertThat(quoted(bond.quote()))
                                .contains("in der Sitzung des Kreisausschusses am 16.04.2014"));
        assertThat(ties.asked(CLERK)).isEmpty();
    }

    @Test
    void aSittingThatIsNamedForAnotherMatterJoinsNothing() {
        ResolutionId advised = told.extract("Kreisausschuss", SPRING, "4", EVERYBODY, TITLE);
        told.extractSaying(
                "Kreistag",
                SUMMER,
                "7",
                EVERYBODY,
                "Der Haushalt wurde in der Sitzung des Kreisausschusses am 16.04.2014 beraten.",
                words(Field.TITLE, "Haushaltssatzung und Stellenplan"));

        assertThat(pieces(advised, CLERK)).hasSize(1);
    }

    @Test
    void aMotionToAmendAPaperStandsInItsMatterAndQuotesIt() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE, paper("14/0234"));
        DocumentId motion = told.paperSaying(
                EVERYBODY, "Änderungsantrag zu Vorlage 14/0234: Der Weg wird drei Meter breit.", paper("14/0251"));

        assertThat(pieces(decided, CITIZEN)).contains(PieceId.of(motion));
        assertThat(matter(decided, CITIZEN).pieces())
                .filteredOn(piece -> piece.id().equals(PieceId.of(motion)))
                .singleElement()
                .satisfies(piece -> assertThat(piece.bond()).isInstanceOfSatisfying(Bond.Names.class, names -> {
                    assertThat(names.paper()).isEqualTo(new PaperNumber("14/0234"));
                    assertThat(quoted(names.quote())).contains("Änderungsantrag zu Vorlage 14/0234");
                }));
    }

    @Test
    void whatNamesManyPapersIsAListAndJoinsNone() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE, paper("2014/FB3/0234"));
        told.paperSaying(
                EVERYBODY,
                "Tagesordnung: 2014/FB3/0231, 2014/FB3/0232, 2014/FB3/0233, 2014/FB3/0234, 2014/FB3/0235, 2014/FB3/0236.");

        assertThat(pieces(decided, CLERK)).hasSize(1);
    }

    @Test
    void aPieceThatIsNotForTheReaderNeitherShowsNorLeadsOn() {
        ResolutionId advised = told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId closed = told.extract("Kreisausschuss", SPRING.plusDays(7), "4", COUNCIL_OFFICE, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);
        ties.say(PieceId.of(advised), PieceId.of(closed), true, CLERK);
        ties.say(PieceId.of(closed), PieceId.of(decided), true, CLERK);

        assertThat(pieces(advised, CLERK)).hasSize(3);
        assertThat(pieces(advised, CITIZEN)).containsExactly(PieceId.of(advised));
        assertThat(ties.asked(CITIZEN)).isEmpty();
        assertThat(ties.answered(10, new Reader.Office("amt"))).isEmpty();
    }

    @Test
    void aClosedPaperThatNamesASittingJoinsNothingForThePublic() {
        ResolutionId advised = told.extract("Kreisausschuss", SPRING, "4", EVERYBODY, TITLE);
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE);
        told.extractSaying(
                "Kreistag",
                SUMMER,
                "7",
                COUNCIL_OFFICE,
                "Der Weg wurde in der Sitzung des Kreisausschusses am 16.04.2014 beraten.",
                TITLE);

        assertThat(pieces(advised, CLERK)).hasSize(2);
        assertThat(pieces(advised, CITIZEN)).containsExactly(PieceId.of(advised));
        assertThat(pieces(decided, CITIZEN)).containsExactly(PieceId.of(decided));
    }

    @Test
    void aPieceThatDoesNotBelongIsTakenOutForAllPiecesAndPutBack() {
        ResolutionId advised = told.extract("Bauausschuss", SPRING, "4", EVERYBODY, TITLE, paper("2014/FB3/0117"));
        ResolutionId strange = told.extract(
                "Kreisausschuss",
                SPRING.plusDays(9),
                "4",
                EVERYBODY,
                words(Field.TITLE, "Verkauf des alten Bahnhofs"),
                paper("2014/FB3/0117"));
        ResolutionId decided = told.extract("Kreistag", SUMMER, "7", EVERYBODY, TITLE, paper("2014/FB3/0117"));

        assertThat(ties.part(advised, PieceId.of(strange), new Reader.Member("mia", Set.of())))
                .isFalse();
        assertThat(ties.part(advised, PieceId.of(strange), CLERK)).isTrue();

        for (ResolutionId id : List.of(advised, decided)) {
            assertThat(pieces(id, CITIZEN)).containsExactly(PieceId.of(advised), PieceId.of(decided));
        }
        assertThat(ties.apartFrom(matter(decided, CLERK), CLERK)).hasSize(1);

        assertThat(ties.rejoin(advised, PieceId.of(strange), CLERK)).isTrue();

        assertThat(pieces(decided, CITIZEN)).hasSize(3);
    }
}
