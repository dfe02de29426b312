package org.ratsfaden.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;

/** What belongs to one matter, and for whom. */
@Tag("database")
class MatterTest {

    private static final Reader CITIZEN = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 17);
    private static final LocalDate SUMMER = LocalDate.of(2024, 6, 5);
    private static final String PAPER = "2024/FB3/0117";

    private final ToldDecisions told = new ToldDecisions(Clock.systemUTC());
    private final OpenMatter matters = told.matters;

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aPaperOfAnotherBodyAndAPaperThatIsNotForTheReaderAreNoPieces() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        told.extract("Kreistag", SPRING, "3", EVERYBODY, paper(PAPER), words(Field.BODY, "Stadt Lindenau"));
        told.extract("Sozialausschuss", SPRING, "3", new Visibility.CouncilOffice(), paper(PAPER));

        assertThat(matter(decided, CITIZEN).pieces()).hasSize(1);
        assertThat(matter(decided, CLERK).pieces()).hasSize(2);
    }

    @Test
    void anItemIsNoPieceForThoseToWhomOnlyAClosedPaperSaysThatItDealsWithTheMatter() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        told.extract("Sozialausschuss", SPRING, "3", EVERYBODY);
        told.extract("Sozialausschuss", SPRING, "3", new Visibility.CouncilOffice(), paper(PAPER));

        assertThat(matter(decided, CITIZEN).pieces()).hasSize(1);
        assertThat(matter(decided, CLERK).pieces()).hasSize(2);
    }

    @Test
    void aPaperNamedAsTheOneBeforeLeadsToIt() {
        DocumentId before = told.document(
                DocumentKind.PROPOSAL, EVERYBODY, paper("2024/FB3/0098"), words(Field.TITLE, "Vorstellung"));
        ResolutionId decided = told.extract(
                "Kreistag",
                SUMMER,
                "8.7",
                EVERYBODY,
                paper(PAPER),
                words(Field.TITLE, "Konzept zur Beratung (Fortsetzung von 2024/FB3/0098)"));

        assertThat(matter(decided, CITIZEN).pieces())
                .filteredOn(piece -> piece instanceof Piece.Written)
                .singleElement()
                .satisfies(piece -> {
                    assertThat(((Piece.Written) piece).document()).isEqualTo(before);
                    assertThat(piece.bond()).isInstanceOfSatisfying(Bond.NamedBy.class, named -> {
                        assertThat(named.paper()).isEqualTo(new PaperNumber("2024/FB3/0098"));
                        assertThat(named.quote()).isNotNull();
                    });
                });
    }

    private Matter matter(ResolutionId id, Reader reader) {
        return matters.open(id, reader).orElseThrow();
    }
}
