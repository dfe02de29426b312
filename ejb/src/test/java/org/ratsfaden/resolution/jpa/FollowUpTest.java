package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.matter.Bond;
import org.ratsfaden.matter.Expected;
import org.ratsfaden.matter.Matter;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.matter.Piece;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.AnnounceResolutions.Booking;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Due;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.ForgetProgress;
import org.ratsfaden.resolution.HandOver;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Reminder;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.Wish;

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

    private final ToldDecisions told = new ToldDecisions(TODAY);
    private final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    private final JpaReminders reminders = new JpaReminders(told.database.entities());
    private final OpenResolutions resolutions = new OpenResolutions(
            told.proceedings,
            progresses,
            new KeepSuccessions(new JpaSuccessions(told.database.entities()), TODAY, told.database),
            new CommitteeKey("landkreis-ahrental"),
            TODAY,
            told.database);
    private final TrackResolution track = new TrackResolution(told.proceedings, progresses, TODAY, told.database);
    private final OpenMatter matters = told.matters;

    @AfterEach
    void close() {
        told.close();
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
    void aDraftIsForTheHouseAndItsReleaseIsForEverybodyAndSettlementEndsTheOpenList() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        told.extract("Kreistag", SUMMER, "8.8", EVERYBODY, paper("2024/FB3/0555"));
        done(decided, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER.plusMonths(1))), CLERK);

        assertThat(list(Asked.of(new Wish.Late()), MEMBER).total()).isEqualTo(1);
        assertThat(list(Asked.of(new Wish.ReportedBy("fachbereich")), OFFICE).total())
                .isEqualTo(1);

        String words = "Die Ausschreibung läuft. Der Zuschlag wird im Oktober erteilt.";
        done(decided, new Deed.Report(ResolutionStatus.IN_PROGRESS, words), OFFICE);

        assertThat(list(Asked.of(new Wish.WithDraft()), CLERK).total()).isEqualTo(1);
        assertThat(list(Asked.of(new Wish.WithDraft()), OFFICE).total()).isEqualTo(1);
        assertThat(list(Asked.of(new Wish.WithDraft()), OTHER_OFFICE).total()).isZero();
        assertThat(shown(decided, OFFICE).progress().draft()).isNotNull();
        for (Reader outside : List.of(CITIZEN, MEMBER, new Reader.Press("presse"), new Reader.Admin("a"))) {
            assertThat(list(Asked.of(new Wish.WithDraft()), outside)).isEqualTo(list(Asked.ALL, outside));
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

        assertThat(list(Asked.of(new Wish.StillOpen()), MEMBER).items())
                .noneMatch(row -> row.item().id().equals(decided));
        assertThat(list(open(ResolutionStatus.IMPLEMENTED), MEMBER).total()).isEqualTo(1);
        assertThat(shown(decided, CLERK).progress().history()).hasSize(4);
        assertThat(shown(decided, MEMBER).progress().history()).hasSize(3);
    }

    @Test
    void aClosedDecisionIsForThoseWhoMayReadItAndForTheOfficeThatCarriesItOut() {
        ResolutionId closed = told.extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));

        for (Reader outside : List.of(CITIZEN, MEMBER, OFFICE, OTHER_OFFICE)) {
            assertThat(resolutions.open(closed, outside)).isEmpty();
            assertThat(list(Asked.ALL, outside).total()).isZero();
            assertThat(track.track(closed, new Deed.Release(), OptionalLong.empty(), outside))
                    .isEmpty();
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
        assertThat(track.track(closed, new Deed.Release(), OptionalLong.empty(), OFFICE))
                .contains(new Change.Refused(Change.Why.NOT_YOURS));
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
    void whatChangedSinceTheLastSittingTellsNoDrafts() {
        ResolutionId drafted = told.extract("Kreistag", SPRING, "7", EVERYBODY);
        ResolutionId assigned = told.extract("Kreistag", SPRING, "8", EVERYBODY);
        done(drafted, new Deed.Report(ResolutionStatus.IN_PROGRESS, "Die Ausschreibung läuft."), CLERK);
        done(assigned, new Deed.Assign(new Assignment("Bauamt", null, null)), CLERK);
        Wish council = new Wish.InAnyOf(Set.of(new CommitteeKey("kreistag")));

        assertThat(list(Asked.of(council, new Wish.ChangedSince(TODAY.instant())), MEMBER)
                        .items())
                .extracting(row -> row.item().id())
                .containsExactly(assigned);
        assertThat(list(Asked.of(council, new Wish.ChangedSince(TODAY.instant().plusSeconds(1))), MEMBER)
                        .total())
                .isZero();
        assertThat(list(Asked.of(new Wish.InAnyOf(Set.of())), MEMBER).total()).isZero();
    }

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

    @Test
    void whoReleasesReleasesWhatTheyHaveSeen() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        done(decided, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        done(decided, new Deed.Report(ResolutionStatus.IN_PROGRESS, "Die Ausschreibung läuft."), OFFICE);
        long seen = shown(decided, CLERK).progress().revision();
        done(decided, new Deed.Report(ResolutionStatus.NOT_FEASIBLE, "Niemand hat geboten."), OFFICE);

        Change change = track.track(decided, new Deed.Release(), OptionalLong.of(seen), CLERK)
                .orElseThrow();

        assertThat(change).isInstanceOf(Change.Overtaken.class);
        assertThat(shown(decided, CITIZEN).progress().note()).isNull();
        assertThat(track.track(decided, new Deed.Release(), OptionalLong.of(seen + 1), CLERK))
                .get()
                .isInstanceOf(Change.Changed.class);
        assertThat(shown(decided, CITIZEN).toString())
                .contains("Niemand hat geboten.")
                .doesNotContain("Ausschreibung");
    }

    @Test
    void everybodyIsRemindedOfWhatTheyMayReadAndAnOfficeOfItsDeadlines() {
        RemindReaders remind = new RemindReaders(resolutions, reminders, told.database);
        ResolutionId open = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        ResolutionId closed = told.extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));
        done(open, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER.plusMonths(4))), CLERK);
        LocalDate day = SUMMER.plusMonths(3);

        assertThat(remind.wish(new Reminder(open, day, "Ausschuss fragen"), MEMBER))
                .isTrue();
        assertThat(remind.wish(new Reminder(closed, day, ""), MEMBER)).isFalse();
        assertThat(remind.wish(new Reminder(open, day, ""), CITIZEN)).isFalse();
        assertThat(remind.wish(new Reminder(closed, day, ""), CLERK)).isTrue();

        assertThat(remind.until(day, MEMBER)).extracting(Due::words).containsExactly("Ausschuss fragen");
        assertThat(remind.until(day.minusDays(1), MEMBER)).isEmpty();
        assertThat(remind.until(SUMMER.plusMonths(4), OFFICE))
                .extracting(Due::why)
                .containsExactly(Due.Why.DEADLINE);
        assertThat(remind.until(SUMMER.plusMonths(4), CLERK))
                .extracting(Due::why)
                .containsExactly(Due.Why.WISHED, Due.Why.DEADLINE);
        for (Reader other : List.of(CITIZEN, OTHER_OFFICE, new Reader.Press("presse"), new Reader.Admin("a"))) {
            assertThat(remind.until(SUMMER.plusYears(100), other)).isEmpty();
        }

        remind.drop(open, MEMBER);
        assertThat(remind.until(day, MEMBER)).isEmpty();
    }

    @Test
    void aReminderOfWhatMayNoLongerBeReadIsSilentAndOneOfWhatWasCorrectedGoesAlong() {
        RemindReaders remind = new RemindReaders(resolutions, reminders, told.database);
        ResolutionId open = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        DocumentId document = tellingOf(open).getFirst();
        remind.wish(new Reminder(open, SUMMER, "nachfragen"), MEMBER);

        told.corrected(document, Field.AGENDA_ITEM, new FindingValue.Words("8.8"));

        assertThat(remind.until(SUMMER, MEMBER))
                .extracting(due -> due.followed().item().number().number())
                .containsExactly("8.8");

        told.placed(document, new Visibility.CouncilOffice());

        assertThat(remind.until(SUMMER, MEMBER)).isEmpty();
    }

    @Test
    void aClosedDecisionIsAnnouncedInWordsOfItsOwnAndOnItsDay() {
        AnnounceResolutions announce = new AnnounceResolutions(
                told.proceedings, new JpaAnnouncements(told.database.entities()), TODAY, told.database);
        ResolutionId closed = told.extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));
        ResolutionId open = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        LocalDate day = LocalDate.of(2024, 9, 2);

        assertThat(announce.published(ALL).total()).isZero();
        assertThat(announce.book(closed, new Booking("Ein Grundstück wird erworben.", "Kreistag", day, "Ö 3"), MEMBER))
                .isFalse();
        assertThat(announce.book(open, new Booking("Offenes.", "Kreistag", day, "Ö 3"), CLERK))
                .isFalse();
        assertThat(announce.book(closed, new Booking("Morgen.", "Kreistag", day.plusDays(1), "Ö 3"), CLERK))
                .isTrue();
        assertThat(announce.published(ALL).total()).isZero();

        announce.book(closed, new Booking("Ein Grundstück wird erworben.", "Kreistag", day, "Ö 3"), CLERK);

        assertThat(announce.published(ALL).items())
                .extracting(Announcement::words)
                .containsExactly("Ein Grundstück wird erworben.");
        assertThat(announce.of(closed, MEMBER)).isEmpty();
        assertThat(announce.of(closed, CLERK)).isPresent();
        assertThat(list(Asked.ALL, CITIZEN).items())
                .extracting(row -> row.item().id())
                .containsExactly(open);

        assertThat(announce.book(closed, new Booking(" ", "Kreistag", day, "Ö 3"), MEMBER))
                .isFalse();
        assertThat(announce.published(ALL).total()).isEqualTo(1);
        assertThat(announce.book(closed, new Booking(" ", "Kreistag", day, "Ö 3"), CLERK))
                .isTrue();
        assertThat(announce.published(ALL).total()).isZero();
        assertThat(announce.of(closed, CLERK)).isEmpty();
    }

    private List<DocumentId> tellingOf(ResolutionId id) {
        return told.database.inOne(() -> told.mentions.of(List.of(id))).stream()
                .map(mention -> mention.subject().document())
                .toList();
    }

    private void erased(DocumentId document) {
        told.database.inOne(() -> {
            new ForgetProgress(told.mentions, told.entered).ofErased(document);
            told.mentions.forget(document);
            return document;
        });
    }

    private Found<Followed> list(Asked asked, Reader reader) {
        return resolutions.list(asked, ALL, reader);
    }

    private static Asked open(ResolutionStatus status) {
        return Asked.of(new Wish.WithStatus(status));
    }

    private Matter matter(ResolutionId id, Reader reader) {
        return matters.open(id, reader).orElseThrow();
    }

    private Followed shown(ResolutionId id, Reader reader) {
        return resolutions.open(id, reader).orElseThrow();
    }

    private void done(ResolutionId id, Deed deed, Reader by) {
        assertThat(track.track(id, deed, OptionalLong.empty(), by).orElseThrow())
                .isInstanceOf(Change.Changed.class);
    }
}
