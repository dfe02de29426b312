package org.ratsfaden.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.OpeningLog;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.CorrectFindings;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.transaction.NoTransactions;

class ProceedingsTest {

    private static final Reader CITIZEN = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("anna");
    private static final CommitteeKey BUILDING = new CommitteeKey("bauausschuss");
    private static final Reader MEMBER = new Reader.Member("mia", Set.of(BUILDING));
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final Visibility MEMBERS = new Visibility.OnlyFor(Set.of(BUILDING));

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryMentions mentions = new InMemoryMentions(documents);
    private final NoteProceedings proceedings =
            new NoteProceedings(documents, mentions, new NoPromises(), "Landkreis Ahrental", ItemMoves.UNHEARD);
    private final List<String> opened = new ArrayList<>();
    private final OpenProceedings open = new OpenProceedings(mentions, documents, new Notes(), new NoTransactions());
    private final OpenSittings sittings = new OpenSittings(mentions, documents, new NoTransactions());

    @Test
    void extractDraftAndFinalMinutesOfOneItemAreOneResolutionAndTheFinalOnesDecide() {
        DocumentId draft = minutes("draft", EVERYBODY, item("5.1", "public", "rejected"));
        DocumentId extract = extract(EVERYBODY, "5.1", "public", "deferred");
        DocumentId signed = minutes("signed", EVERYBODY, item("5.1", "public", "adopted"));

        List<AgendaItem> decided = decided(CITIZEN);

        assertThat(decided).hasSize(1);
        assertThat(decided.getFirst().words(Field.OUTCOME)).contains("adopted");
        assertThat(decided.getFirst().tellings())
                .extracting(telling -> telling.document().id())
                .containsExactly(signed, extract, draft);
        assertThat(open.of(extract, CITIZEN)).isEqualTo(decided);
    }

    @Test
    void anExtractAddsWhatTheMinutesDoNotStateAndADraftAddsNothing() {
        minutes("draft", EVERYBODY, item("5.1", "public", "adopted", words(Field.PAPER_NUMBER, "BV/0031/2025")));
        minutes("signed", EVERYBODY, item("5.1", "public", "adopted"));
        DocumentId extract = extract(EVERYBODY, "5.1", "public", "rejected", words(Field.TITLE, "Schuldach"));

        AgendaItem item = decided(CITIZEN).getFirst();

        assertThat(item.words(Field.OUTCOME)).contains("adopted");
        assertThat(item.words(Field.TITLE)).contains("Schuldach");
        assertThat(item.teller(Field.TITLE).orElseThrow().document().id()).isEqualTo(extract);
        assertThat(item.words(Field.PAPER_NUMBER)).isEmpty();
    }

    @Test
    void whatOnlyTheCouncilOfficeMayReadDecidesForTheCouncilOfficeOnly() {
        minutes("signed", new Visibility.CouncilOffice(), item("5.1", "public", "adopted_amended"));
        extract(EVERYBODY, "5.1", "public", "adopted");

        assertThat(decided(CITIZEN).getFirst().words(Field.OUTCOME)).contains("adopted");
        assertThat(decided(CITIZEN).getFirst().tellings()).hasSize(1);
        assertThat(decided(CLERK).getFirst().words(Field.OUTCOME)).contains("adopted_amended");
    }

    @Test
    void whatIsPublishedOfAnItemIsWhatPublicDocumentsTellOfIt() {
        extract(new Visibility.CouncilOffice(), "5.1", "public", "adopted", words(Field.TITLE, "Ankauf Wollgraben"));
        assertThat(decided(CLERK).getFirst().published()).isEmpty();
        DocumentId known = extract(EVERYBODY, "5.1", "public", "adopted", words(Field.TITLE, "Ankauf"));

        AgendaItem published = decided(CLERK).getFirst().published().orElseThrow();

        assertThat(published.tellings())
                .extracting(telling -> telling.document().id())
                .containsExactly(known);
        assertThat(published.words(Field.TITLE)).contains("Ankauf");
    }

    @Test
    void nothingIsPublishedOfTheClosedPartOfPublicMinutes() {
        minutes("signed", EVERYBODY, item("2", "nonpublic", "adopted"));

        assertThat(decided(CLERK).getFirst().published()).isEmpty();
    }

    @Test
    void itemsOfAClosedPartAreNotForThePublicEvenIfTheirMinutesAre() {
        DocumentId minutes =
                minutes("signed", EVERYBODY, item("2", "public", "adopted"), item("2", "nonpublic", "adopted"));
        ResolutionId closed = mentions.of(minutes).getLast().resolution().orElseThrow();

        assertThat(decided(CITIZEN)).hasSize(1);
        assertThat(open.of(minutes, CITIZEN)).hasSize(1);
        assertThat(open.open(closed, CITIZEN)).isEmpty();
        assertThat(open.of(List.of(closed), MEMBER)).isEmpty();
        assertThat(open.open(closed, CLERK)).isPresent();
        assertThat(sittings.list(Wanted.ALL, new Within(0, 10), CITIZEN).items())
                .extracting(Mentions.Sitting::items)
                .containsExactly(1L);
    }

    @Test
    void membersReadTheClosedItemsOfTheirCommitteeAndNobodyElseKnowsOfThem() {
        DocumentId extract = extract(MEMBERS, "3", "nonpublic", "adopted");
        ResolutionId id = mentions.of(extract).getFirst().resolution().orElseThrow();
        MeetingId meeting = mentions.of(extract).getFirst().meeting().id();

        assertThat(open.open(id, MEMBER)).isPresent();
        assertThat(open.open(meeting, MEMBER).orElseThrow().items()).hasSize(1);
        for (Reader other : List.of(
                CITIZEN,
                new Reader.Member("max", Set.of(new CommitteeKey("kreistag"))),
                new Reader.Office("amt"),
                new Reader.Press("presse"),
                new Reader.PressChief("chefin"),
                new Reader.Admin("root"))) {
            assertThat(open.open(id, other)).isEmpty();
            assertThat(open.open(meeting, other)).isEmpty();
            assertThat(open.mentionsIn(extract, other)).isEmpty();
            assertThat(decided(other)).isEmpty();
            assertThat(sittings.list(Wanted.ALL, new Within(0, 10), other).total())
                    .isZero();
            assertThat(sittings.committees(other)).isEmpty();
            assertThat(sittings.years(other)).isEmpty();
        }
    }

    @Test
    void whatLeavesTheHouseOfSittingsIsWhatEverybodyMayKnowAndSaysHowMuchIsLeftOut() {
        extract(EVERYBODY, "5", "public", "adopted", words(Field.MEETING_START, "17:00"));
        extract(MEMBERS, "6", "nonpublic", "adopted", words(Field.MEETING_PLACE, "Geheimsaal"));

        OpenedMeeting published =
                sittings.published(Wanted.ALL, 10, told -> told).items().getFirst();

        assertThat(published.items()).hasSize(1);
        assertThat(published.words(Field.MEETING_START)).contains("17:00");
        assertThat(published.words(Field.MEETING_PLACE)).isEmpty();
        assertThat(published.toldAt())
                .isEqualTo(published.documents().getFirst().document().arrival().receivedAt());
        assertThat(sittings.published(Wanted.ALL, 0, told -> told)).isEqualTo(new Mentions.Found<>(1, List.of()));
        assertThat(opened).isEmpty();
    }

    @Test
    void aSittingOfWhichOnlyItsMembersMayReadIsInNoCalendarOfTheHouse() {
        extract(MEMBERS, "6", "nonpublic", "adopted");

        assertThat(sittings.published(Wanted.ALL, 10, told -> told)).isEqualTo(new Mentions.Found<>(0, List.of()));
        assertThat(sittings.months(BUILDING, MEMBER)).containsExactly(YearMonth.of(2025, 6));
        assertThat(sittings.months(BUILDING, CITIZEN)).isEmpty();
        assertThat(sittings.months(new CommitteeKey("kreistag"), MEMBER)).isEmpty();
    }

    @Test
    void whoOpensANonPublicItemIsNoted() {
        DocumentId extract = extract(MEMBERS, "3", "nonpublic", "adopted");
        DocumentId known = extract(EVERYBODY, "4", "public", "adopted");

        open.open(mentions.of(extract).getFirst().resolution().orElseThrow(), MEMBER);
        open.open(mentions.of(known).getFirst().resolution().orElseThrow(), MEMBER);

        assertThat(opened).containsExactly("mia " + extract);
    }

    @Test
    void aCorrectedDayBringsAnExtractIntoItsSitting() {
        DocumentId minutes = minutes("signed", EVERYBODY, item("5.1", "public", "adopted"));
        DocumentId extract = extract(EVERYBODY, "5.1", "public", "adopted");
        CorrectFindings correct = new CorrectFindings(
                documents,
                new NoTransactions(),
                Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC),
                proceedings::note,
                () -> {});

        correct.correct(
                Subject.whole(extract), Field.MEETING_DATE, new FindingValue.Day(LocalDate.of(2025, 6, 11)), CLERK);

        assertThat(decided(CITIZEN)).hasSize(2);
        correct.confirm(Subject.whole(extract), Field.MEETING_DATE, CLERK);
        assertThat(decided(CITIZEN)).hasSize(1);
        correct.correct(
                new Subject(minutes, new ItemKey("5.1")), Field.OUTCOME, new FindingValue.Words("rejected"), CLERK);
        assertThat(decided(CITIZEN).getFirst().words(Field.OUTCOME)).contains("rejected");
    }

    @Test
    void whatIsOnlyNotedIsNoDecision() {
        minutes("signed", EVERYBODY, item("5", "public", "noted"), item("6", "public", "no_vote"));

        assertThat(decided(CITIZEN)).isEmpty();
        MeetingId meeting = sittings.list(Wanted.ALL, new Within(0, 10), CITIZEN)
                .items()
                .getFirst()
                .meeting()
                .id();
        assertThat(open.open(meeting, CITIZEN).orElseThrow().items()).hasSize(2);
    }

    private List<AgendaItem> decided(Reader reader) {
        return open.decided(Wanted.ALL, new Within(0, 10), reader).items();
    }

    private static DocumentItem item(String number, String status, String outcome, Finding... more) {
        List<Finding> findings = Stream.concat(
                        Stream.of(
                                words(Field.AGENDA_ITEM, number),
                                words(Field.PUBLIC_STATUS, status),
                                words(Field.OUTCOME, outcome)),
                        Stream.of(more))
                .toList();
        return DocumentItem.keyed(List.of(findings)).getFirst();
    }

    private static Finding words(Field field, String text) {
        return new Finding(
                field,
                new FindingValue.Words(text),
                0.9,
                new Evidence(1, 0, text.length(), text),
                new FindingSource.Machine(1));
    }

    private DocumentId minutes(String state, Visibility visibility, DocumentItem... items) {
        Document document = read(DocumentKind.MINUTES, visibility);
        documents.keepMachineFindings(
                document.id(),
                Stream.concat(sitting(), Stream.of(words(Field.MINUTES_STATE, state)))
                        .toList());
        documents.keepMachineItems(document.id(), List.of(items));
        proceedings.note(document.id());
        return document.id();
    }

    private DocumentId extract(Visibility visibility, String number, String status, String outcome, Finding... more) {
        Document document = read(DocumentKind.EXTRACT, visibility);
        documents.keepMachineFindings(
                document.id(),
                Stream.concat(sitting(), item(number, status, outcome, more).findings().stream())
                        .toList());
        proceedings.note(document.id());
        return document.id();
    }

    private static Stream<Finding> sitting() {
        return Stream.of(
                words(Field.COMMITTEE, "Bauausschuss"),
                new Finding(
                        Field.MEETING_DATE,
                        new FindingValue.Day(LocalDate.of(2025, 6, 12)),
                        0.9,
                        new Evidence(1, 0, 10, "12.06.2025"),
                        new FindingSource.Machine(1)));
    }

    private Document read(DocumentKind kind, Visibility visibility) {
        Document document = DocumentSamples.receivedDocument(UUID.randomUUID() + ".pdf", visibility)
                .recognised(kind, visibility, new DocumentState.Recognised("application/pdf", true));
        documents.add(document, 1);
        return document;
    }

    /** Who has opened what. */
    private final class Notes implements OpeningLog {

        @Override
        public void opened(String account, UUID document, String surface) {
            opened.add(account + " " + document);
        }

        @Override
        public void pseudonymise(UUID document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Opening> of(UUID document) {
            throw new UnsupportedOperationException();
        }
    }
}
