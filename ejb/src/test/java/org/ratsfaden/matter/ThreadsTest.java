package org.ratsfaden.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.finding;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;

/** What joins the pieces of a matter besides the number of their paper, and what a clerk says about it. */
@Tag("database")
class ThreadsTest {

    private static final Reader CITIZEN = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final Visibility COUNCIL_OFFICE = new Visibility.CouncilOffice();
    private static final LocalDate SPRING = LocalDate.of(2014, 4, 16);
    private static final LocalDate SUMMER = LocalDate.of(2014, 6, 4);
    private static final Finding TITLE = words(Field.TITLE, "Radweg am Sanddornufer");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2014-09-02T08:00:00Z"), ZoneOffset.UTC);

    private final ToldDecisions told = new ToldDecisions(TODAY);
    private final OpenTies ties = new OpenTies(
            told.matters,
            told.proceedings,
            told.mentions,
            told.documents,
            told.ties,
            "Landkreis Ahrental",
            TODAY,
            told.database);

    @AfterEach
    void close() {
        told.close();
    }

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

    private static Finding[] kreistag(LocalDate day, String number) {
        return new Finding[] {
            words(Field.COMMITTEE, "Kreistag"),
            finding(Field.MEETING_DATE, new FindingValue.Day(day)),
            words(Field.AGENDA_ITEM, number),
            words(Field.OUTCOME, "adopted"),
            TITLE
        };
    }

    private static String quoted(@Nullable Quote quote) {
        return quote == null ? "" : quote.evidence().quote();
    }

    private DocumentId document(ResolutionId id) {
        return told.database.inOne(
                () -> told.mentions.of(List.of(id)).getFirst().subject().document());
    }

    private Bond bond(ResolutionId opened, ResolutionId piece) {
        return matter(opened, CITIZEN).pieces().stream()
                .filter(one -> one.id().equals(PieceId.of(piece)))
                .findFirst()
                .orElseThrow()
                .bond();
    }

    private List<PieceId> pieces(ResolutionId id, Reader reader) {
        return matter(id, reader).pieces().stream().map(Piece::id).toList();
    }

    private Matter matter(ResolutionId id, Reader reader) {
        return told.matters.open(id, reader).orElseThrow();
    }
}
