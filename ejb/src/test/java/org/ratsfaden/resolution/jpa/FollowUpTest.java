package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.matter.Bond;
import org.ratsfaden.matter.Expected;
import org.ratsfaden.matter.Matter;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.matter.Piece;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.JpaMentions;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.ForgetProgress;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.resolution.TrackResolution;

/** What becomes of decisions, from the extract of the committee to the settlement, on the rows of the database. */
@Tag("database")
class FollowUpTest {

    private static final Reader CITIZEN = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Reader OFFICE = new Reader.Office("fachbereich");
    private static final Reader OTHER_OFFICE = new Reader.Office("bauamt");
    private static final CommitteeKey SOCIAL = new CommitteeKey("sozialausschuss");
    private static final Reader MEMBER = new Reader.Member("mia", Set.of(SOCIAL));
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 17);
    private static final LocalDate SUMMER = LocalDate.of(2024, 6, 5);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-09-02T08:00:00Z"), ZoneOffset.UTC);
    private static final Within ALL = new Within(0, 100);
    private static final String PAPER = "2024/FB3/0117";

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final JpaMentions mentions = new JpaMentions(database.entities());
    private final JpaProgresses progresses = new JpaProgresses(database.entities());
    private final NoteProceedings notes = new NoteProceedings(documents, mentions, "Landkreis Ahrental");
    private final OpenProceedings proceedings =
            new OpenProceedings(mentions, documents, new JpaOpeningLog(database.entities(), TODAY), database);
    private final OpenResolutions resolutions = new OpenResolutions(proceedings, progresses, TODAY, database);
    private final TrackResolution track = new TrackResolution(proceedings, progresses, TODAY, database);
    private final OpenMatter matters = new OpenMatter(proceedings, mentions, documents, database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCommitteesVoteIsNoDecisionUntilTheCouncilsIsHeldAndThenThereIsOneRow() {
        ResolutionId advised = extract("Sozialausschuss", SPRING, "5.1", EVERYBODY, paper(PAPER));

        assertThat(list(Asked.ALL, MEMBER).items())
                .extracting(Followed::standing)
                .containsExactly(Followed.Standing.NOT_EVIDENCED);
        assertThat(list(open(ResolutionStatus.OPEN), MEMBER).total()).isZero();
        assertThat(matter(advised, MEMBER).lacksDecision()).isTrue();
        assertThat(matter(advised, MEMBER).expected()).containsExactly(new Expected.Decision(null));

        ResolutionId decided = extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));

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
    void aDraftIsForTheHouseAndItsReleaseIsForEverybodyAndSettlementEndsTheOpenList() {
        ResolutionId decided = extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        extract("Kreistag", SUMMER, "8.8", EVERYBODY, paper("2024/FB3/0555"));
        done(decided, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER.plusMonths(1))), CLERK);

        assertThat(list(Asked.ALL.late(), MEMBER).total()).isEqualTo(1);
        assertThat(list(Asked.ALL.reportedBy("fachbereich"), OFFICE).total()).isEqualTo(1);

        String words = "Die Ausschreibung läuft. Der Zuschlag wird im Oktober erteilt.";
        done(decided, new Deed.Report(ResolutionStatus.IN_PROGRESS, words), OFFICE);

        assertThat(list(Asked.ALL.withDraft(), CLERK).total()).isEqualTo(1);
        assertThat(list(Asked.ALL.withDraft(), OFFICE).total()).isEqualTo(1);
        assertThat(list(Asked.ALL.withDraft(), OTHER_OFFICE).total()).isZero();
        assertThat(shown(decided, OFFICE).progress().draft()).isNotNull();
        for (Reader outside : List.of(CITIZEN, MEMBER, new Reader.Press("presse"), new Reader.Admin("a"))) {
            assertThat(list(Asked.ALL.withDraft(), outside)).isEqualTo(list(Asked.ALL, outside));
        }
        for (Reader outside :
                List.of(CITIZEN, MEMBER, OTHER_OFFICE, new Reader.Press("presse"), new Reader.Admin("a"))) {
            assertThat(shown(decided, outside).toString())
                    .doesNotContain("Ausschreibung")
                    .doesNotContain("ratsbuero");
            assertThat(shown(decided, outside).possible()).isEmpty();
        }

        done(decided, new Deed.Release(), CLERK);

        assertThat(shown(decided, MEMBER).toString()).contains(words).doesNotContain("ratsbuero");

        done(decided, new Deed.Settle(new Settlement("Sozialausschuss", SUMMER.plusMonths(3), "Ö 4")), CLERK);

        assertThat(list(Asked.ALL.stillOpen(), MEMBER).items())
                .noneMatch(row -> row.item().id().equals(decided));
        assertThat(list(open(ResolutionStatus.IMPLEMENTED), MEMBER).total()).isEqualTo(1);
        assertThat(shown(decided, CLERK).progress().history()).hasSize(4);
        assertThat(shown(decided, MEMBER).progress().history()).hasSize(3);
    }

    @Test
    void aClosedDecisionIsForThoseWhoMayReadItAndForTheOfficeThatCarriesItOut() {
        ResolutionId closed = extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));

        for (Reader outside : List.of(CITIZEN, MEMBER, OFFICE, OTHER_OFFICE)) {
            assertThat(resolutions.open(closed, outside)).isEmpty();
            assertThat(list(Asked.ALL, outside).total()).isZero();
            assertThat(track.track(closed, new Deed.Release(), outside)).isEmpty();
        }

        done(closed, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", null)), CLERK);

        assertThat(resolutions.open(closed, OFFICE)).isPresent();
        assertThat(list(Asked.ALL, OFFICE).items()).hasSize(1);
        assertThat(resolutions.offices(OFFICE)).containsExactly("Fachbereich 3");
        for (Reader outside : List.of(CITIZEN, MEMBER, OTHER_OFFICE)) {
            assertThat(resolutions.open(closed, outside)).isEmpty();
            assertThat(list(Asked.ALL, outside).total()).isZero();
            assertThat(resolutions.offices(outside)).isEmpty();
        }
        assertThat(track.track(closed, new Deed.Release(), OFFICE)).contains(new Change.Refused(Change.Why.NOT_YOURS));
    }

    @Test
    void whatIsDeferredStaysListedUntilItReturns() {
        ResolutionId deferred =
                extract("Kreistag", SPRING, "7", EVERYBODY, paper(PAPER), words(Field.OUTCOME, "deferred"));

        assertThat(list(Asked.ALL.stillOpen(), CITIZEN).items())
                .extracting(Followed::standing)
                .containsExactly(Followed.Standing.RETURNS);
        assertThat(matter(deferred, CITIZEN).expected()).containsExactly(new Expected.TakenUpAgain("Kreistag"));

        ResolutionId returned = extract("Kreistag", SUMMER, "4", EVERYBODY, paper(PAPER));

        assertThat(list(Asked.ALL.stillOpen(), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(returned);
    }

    @Test
    void rejectedAndRecommendedItemsAreNoRows() {
        extract("Kreistag", SPRING, "7", EVERYBODY, words(Field.OUTCOME, "rejected"));
        extract("Sozialausschuss", SPRING, "7", EVERYBODY, words(Field.OUTCOME, "recommended"));
        extract("Sozialausschuss", SPRING, "8", EVERYBODY, words(Field.CONSULTATION_ROLE, "Vorberatung"));

        assertThat(list(Asked.ALL, CLERK).total()).isZero();
    }

    @Test
    void theOverdueStandFirstAndTheListIsNarrowedByOfficeAndCommittee() {
        ResolutionId older = extract("Kreistag", SPRING, "7", EVERYBODY);
        ResolutionId newer = extract("Kreistag", SUMMER, "8", EVERYBODY);
        ResolutionId other =
                extract("Sozialausschuss", SUMMER, "2", EVERYBODY, words(Field.CONSULTATION_ROLE, "Entscheidung"));
        done(older, new Deed.Assign(new Assignment("Bauamt", null, SUMMER)), CLERK);

        assertThat(list(Asked.ALL, CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(older, newer, other);
        assertThat(list(new Asked(null, null, "Bauamt", false, false, false, false, null), CITIZEN)
                        .items())
                .extracting(row -> row.item().id())
                .containsExactly(older);
        assertThat(list(Asked.ALL.in(SOCIAL).withoutOffice(), CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(other);
    }

    @Test
    void aPaperOfAnotherBodyAndAPaperThatIsNotForTheReaderAreNoPieces() {
        ResolutionId decided = extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        extract("Kreistag", SPRING, "3", EVERYBODY, paper(PAPER), words(Field.BODY, "Stadt Lindenau"));
        extract("Sozialausschuss", SPRING, "3", new Visibility.CouncilOffice(), paper(PAPER));

        assertThat(matter(decided, CITIZEN).pieces()).hasSize(1);
        assertThat(matter(decided, CLERK).pieces()).hasSize(2);
    }

    @Test
    void anItemIsNoPieceForThoseToWhomOnlyAClosedPaperSaysThatItDealsWithTheMatter() {
        ResolutionId decided = extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        extract("Sozialausschuss", SPRING, "3", EVERYBODY);
        extract("Sozialausschuss", SPRING, "3", new Visibility.CouncilOffice(), paper(PAPER));

        assertThat(matter(decided, CITIZEN).pieces()).hasSize(1);
        assertThat(matter(decided, CLERK).pieces()).hasSize(2);
    }

    @Test
    void aPaperNamedAsTheOneBeforeLeadsToIt() {
        DocumentId before =
                document(DocumentKind.PROPOSAL, EVERYBODY, paper("2024/FB3/0098"), words(Field.TITLE, "Vorstellung"));
        ResolutionId decided = extract(
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
                    assertThat(piece.bond()).isEqualTo(new Bond.NamedBy(new PaperNumber("2024/FB3/0098")));
                });
    }

    @Test
    void whatAnOfficeReportedGoesWithTheLastDocumentThatTellsOfTheDecision() {
        ResolutionId decided = extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        ResolutionId again = extract("Kreistag", SUMMER, "8.7", EVERYBODY, words(Field.TITLE, "Radweg"));
        ResolutionId other = extract("Kreistag", SUMMER, "8.8", EVERYBODY);
        for (ResolutionId id : List.of(decided, other)) {
            done(id, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        }
        assertThat(again).isEqualTo(decided);
        List<DocumentId> telling = database.inOne(() -> mentions.of(List.of(decided))).stream()
                .map(mention -> mention.subject().document())
                .toList();
        assertThat(telling).hasSize(2);

        erased(telling.getFirst());
        assertThat(database.inOne(() -> progresses.of(List.of(decided)))).containsKey(decided);

        erased(telling.getLast());
        assertThat(database.inOne(() -> progresses.of(List.of(decided, other)))).containsOnlyKeys(other);
    }

    private void erased(DocumentId document) {
        database.inOne(() -> {
            new ForgetProgress(mentions, progresses).ofErased(document);
            mentions.forget(document);
            return document;
        });
    }

    private Found<Followed> list(Asked asked, Reader reader) {
        return resolutions.list(asked, ALL, reader);
    }

    private static Asked open(ResolutionStatus status) {
        return new Asked(null, status, null, false, false, false, false, null);
    }

    private Matter matter(ResolutionId id, Reader reader) {
        return matters.open(id, reader).orElseThrow();
    }

    private Followed shown(ResolutionId id, Reader reader) {
        return resolutions.open(id, reader).orElseThrow();
    }

    private void done(ResolutionId id, Deed deed, Reader by) {
        assertThat(track.track(id, deed, by).orElseThrow()).isInstanceOf(Change.Changed.class);
    }

    private static Finding paper(String number) {
        return words(Field.PAPER_NUMBER, number);
    }

    private static Finding words(Field field, String text) {
        return finding(field, new FindingValue.Words(text));
    }

    private static Finding finding(Field field, FindingValue value) {
        return new Finding(field, value, 0.9, new Evidence(1, 0, 5, "Worte"), new FindingSource.Machine(1));
    }

    /** Outcome {@code adopted} unless {@code more} says otherwise. */
    private ResolutionId extract(
            String committee, LocalDate day, String number, Visibility visibility, Finding... more) {
        boolean states = Stream.of(more).anyMatch(finding -> finding.field() == Field.OUTCOME);
        DocumentId id = document(
                DocumentKind.EXTRACT,
                visibility,
                Stream.concat(
                                Stream.of(
                                        words(Field.COMMITTEE, committee),
                                        finding(Field.MEETING_DATE, new FindingValue.Day(day)),
                                        words(Field.AGENDA_ITEM, number)),
                                Stream.concat(
                                        states ? Stream.of() : Stream.of(words(Field.OUTCOME, "adopted")),
                                        Stream.of(more)))
                        .toArray(Finding[]::new));
        return database.inOne(() -> mentions.of(id).getFirst().resolution().orElseThrow());
    }

    private DocumentId document(DocumentKind kind, Visibility visibility, Finding... findings) {
        Document document = DocumentSamples.receivedDocument(UUID.randomUUID() + ".pdf", visibility)
                .recognised(kind, visibility, new DocumentState.Recognised("application/pdf", true));
        database.inOne(() -> {
            documents.add(document, 1);
            documents.keepMachineFindings(document.id(), List.of(findings));
            notes.note(document.id());
            return document;
        });
        return document.id();
    }
}
