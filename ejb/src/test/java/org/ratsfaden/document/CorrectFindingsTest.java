package org.ratsfaden.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;
import static org.ratsfaden.document.DocumentSamples.onePage;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;
import static org.ratsfaden.document.DocumentSamples.titleFinding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.transaction.NoTransactions;

class CorrectFindingsTest {

    private static final Reader ANNA = new Reader.Clerk("anna");

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private int woken;
    private final CorrectFindings correct = new CorrectFindings(
            documents, new NoTransactions(), Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC), _ -> {}, () -> woken++);
    private DocumentId id = receivedDocument().id();

    @BeforeEach
    void minutesThatWereRead() {
        id = read(new Visibility.Public());
    }

    @Test
    void aConfirmedTitleCarriesTheNameOfWhoConfirmedIt() {
        Correction correction = correct.confirm(Subject.whole(id), Field.TITLE, ANNA);

        assertThat(correction).isInstanceOf(Correction.Kept.class);
        assertThat(documents.findings(id))
                .containsExactly(new Finding(
                        Field.TITLE,
                        new FindingValue.Words("Schuldach"),
                        1,
                        new Evidence(1, 0, 9, "Schuldach"),
                        new FindingSource.Person("anna", MONDAY_MORNING)));
    }

    @Test
    void aCorrectedDayIsShownWhereItStandsInTheText() {
        correct.correct(Subject.whole(id), Field.MEETING_DATE, new FindingValue.Day(LocalDate.of(2025, 6, 12)), ANNA);

        assertThat(documents.findings(id))
                .filteredOn(finding -> finding.field() == Field.MEETING_DATE)
                .singleElement()
                .extracting(Finding::evidence)
                .isEqualTo(new Evidence(1, 28, 41, "12. Juni 2025"));
    }

    @Test
    void whatIsRejectedIsNoLongerSaidAboutTheDocument() {
        correct.reject(Subject.whole(id), Field.TITLE, ANNA);

        assertThat(documents.findings(id)).isEmpty();
    }

    @Test
    void whatWasRejectedByMistakeComesBackByConfirmingWhatWasRead() {
        correct.reject(Subject.whole(id), Field.TITLE, ANNA);

        correct.confirm(Subject.whole(id), Field.TITLE, ANNA);

        assertThat(documents.findings(id)).extracting(Finding::field).containsExactly(Field.TITLE);
    }

    @Test
    void theKindAClerkNamesHolds() {
        correct.correct(Subject.whole(id), Field.KIND, new FindingValue.Words("minutes"), ANNA);

        assertThat(documents.find(id).orElseThrow().kind()).isEqualTo(DocumentKind.MINUTES);
    }

    @Test
    void theKindIsConfirmedAsItIsHeld() {
        assertThat(correct.confirm(Subject.whole(id), Field.KIND, ANNA)).isInstanceOf(Correction.Kept.class);

        assertThat(documents.statements(id).kind()).contains(DocumentKind.OTHER);
    }

    @Test
    void theWordingOfAPublicArticleIsNotOpenedByACorrection() {
        correct.correct(Subject.whole(id), Field.KIND, new FindingValue.Words("newspaper"), ANNA);

        Correction opened =
                correct.correct(Subject.whole(id), Field.KIND, new FindingValue.Words("press_release"), ANNA);

        assertThat(opened).isEqualTo(new Correction.WouldOpen());
        assertThat(documents.find(id).orElseThrow().kind()).isEqualTo(DocumentKind.NEWSPAPER);
        assertThat(documents.statements(id).kind()).contains(DocumentKind.NEWSPAPER);
    }

    @Test
    void anArticleOfTheHouseMayTurnOutToBeARelease() {
        DocumentId inside = read(new Visibility.CouncilOffice());
        correct.correct(Subject.whole(inside), Field.KIND, new FindingValue.Words("newspaper"), ANNA);

        correct.correct(Subject.whole(inside), Field.KIND, new FindingValue.Words("press_release"), ANNA);

        assertThat(documents.find(inside).orElseThrow().kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
    }

    @Test
    void searchIsToldOfEveryCorrection() {
        long before = documents.lastIndexSeq();

        correct.reject(Subject.whole(id), Field.TITLE, ANNA);

        assertThat(documents.lastIndexSeq()).isGreaterThan(before);
        assertThat(woken).isEqualTo(1);
    }

    @Test
    void nothingIsConfirmedThatWasNotRead() {
        assertThat(correct.confirm(Subject.whole(id), Field.VOTE, ANNA)).isEqualTo(new Correction.NothingToConfirm());
        assertThat(woken).isZero();
    }

    @Test
    void aWordIsNoDayAndAnInventedOutcomeIsNone() {
        assertThat(correct.correct(Subject.whole(id), Field.MEETING_DATE, new FindingValue.Words("morgen"), ANNA))
                .isEqualTo(new Correction.DoesNotFit());
        assertThat(correct.correct(Subject.whole(id), Field.OUTCOME, new FindingValue.Words("gut"), ANNA))
                .isEqualTo(new Correction.DoesNotFit());
        assertThat(correct.correct(Subject.whole(id), Field.TITLE, new FindingValue.Words(" "), ANNA))
                .isEqualTo(new Correction.DoesNotFit());
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldHoldsEachOfItsFixedWords(Field field) {
        assertThat(field.fixedWords()).allMatch(word -> field.holds(new FindingValue.Words(word)));
    }

    @Test
    void onlyAClerkWhoMayReadItCorrectsADocument() {
        DocumentId confidential = read(new Visibility.Confidential(Set.of("berta")));

        for (Reader other : List.of(
                new Reader.Anonymous(),
                new Reader.Member("m", Set.of()),
                new Reader.Office("o"),
                new Reader.Press("p"),
                new Reader.PressChief("pc"),
                new Reader.Admin("a"))) {
            assertThat(correct.reject(Subject.whole(id), Field.TITLE, other))
                    .isEqualTo(new Correction.NoSuchDocument());
            assertThat(correct.statements(Subject.whole(id), other)).isEmpty();
        }
        assertThat(correct.reject(Subject.whole(confidential), Field.TITLE, ANNA))
                .isEqualTo(new Correction.NoSuchDocument());
        assertThat(documents.findings(id)).isNotEmpty();
    }

    @Test
    void aWordAboutAnItemStaysWithTheItemAndItsPlaceIsLookedForFromItsPageOn() {
        Subject item = new Subject(id, new ItemKey("N3"));
        documents.keepPages(
                id,
                List.of(
                        new Page(1, "Tagesordnung: Radweg", OffsetMap.UNCHANGED),
                        new Page(2, "N 3 Radweg. Beschlossen.", OffsetMap.UNCHANGED)));
        documents.keepMachineItems(
                id,
                List.of(new DocumentItem(
                        item.item(),
                        List.of(new Finding(
                                Field.AGENDA_ITEM,
                                new FindingValue.Words("3"),
                                0.9,
                                new Evidence(2, 2, 3, "3"),
                                new FindingSource.Machine(1))))));

        correct.correct(item, Field.TITLE, new FindingValue.Words("Radweg"), ANNA);

        assertThat(documents.items(id).getFirst().words(Field.TITLE)).contains("Radweg");
        assertThat(documents.items(id).getFirst().facts().finding(Field.TITLE).orElseThrow().evidence())
                .isEqualTo(new Evidence(2, 4, 10, "Radweg"));
        assertThat(documents.findings(id))
                .filteredOn(finding -> finding.field() == Field.TITLE)
                .extracting(Finding::value)
                .containsExactly(new FindingValue.Words("Schuldach"));
    }

    @Test
    void anItemThatIsNotThereCannotBeCorrectedAndNoneHasAKind() {
        Subject nowhere = new Subject(id, new ItemKey("99"));

        assertThat(correct.correct(nowhere, Field.TITLE, new FindingValue.Words("Radweg"), ANNA))
                .isEqualTo(new Correction.NoSuchDocument());
        assertThat(correct.confirm(nowhere, Field.KIND, ANNA)).isEqualTo(new Correction.DoesNotFit());
        assertThat(documents.items(id)).isEmpty();
    }

    private DocumentId read(Visibility visibility) {
        Document document = receivedDocument("minutes-" + visibility + ".pdf", visibility)
                .recognised(DocumentKind.OTHER, visibility, new DocumentState.Recognised("application/pdf", true));
        documents.add(document, 1);
        documents.keepPages(document.id(), onePage("Schuldach. Der Ausschuss am 12. Juni 2025"));
        documents.keepMachineFindings(document.id(), List.of(titleFinding("Schuldach")));
        return document.id();
    }
}
