package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.finding;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenedMeeting;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.particular.jpa.JpaParticulars;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.TakeUpPromises;
import org.ratsfaden.resolution.TakeUpPromises.Offer;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.Wish;

/** What is promised in a sitting (Zusage) becomes a row of the list when the council office takes it up. */
@Tag("database")
class PromisesTest {

    private static final Reader CITIZEN = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final LocalDate SUMMER = LocalDate.of(2014, 6, 4);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2014-09-02T08:00:00Z"), ZoneOffset.UTC);
    private static final String WORDS = "Das Bauamt sagt zu, bis zum 30.09.2014 über den Radweg zu berichten.";
    private static final Assignment BAUAMT = new Assignment("Bauamt", "bauamt", LocalDate.of(2014, 9, 30));

    private final ToldDecisions told = new ToldDecisions(TODAY);
    private final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    private final JpaParticulars particulars = new JpaParticulars(told.database.entities());
    private final OpenResolutions resolutions = new OpenResolutions(
            told.proceedings,
            progresses,
            new KeepSuccessions(new JpaSuccessions(told.database.entities()), TODAY, told.database),
            new CommitteeKey("landkreis-ahrental"),
            TODAY,
            told.database);
    private final TrackResolution track = new TrackResolution(told.proceedings, progresses, TODAY, told.database);
    private final TakeUpPromises promises =
            new TakeUpPromises(particulars, told.promises, told.proceedingsIn, track, TODAY, told.database);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aPromiseIsOfferedWithOfficeAndDeadlineAndIsNoRowUntilItIsTakenUp() {
        OpenedMeeting meeting = sitting(EVERYBODY);

        assertThat(promises.offered(meeting, CLERK)).singleElement().satisfies(offer -> {
            assertThat(offer.promised().text()).isEqualTo(WORDS);
            assertThat(offer.office()).contains("Bauamt");
            assertThat(offer.deadline()).contains(LocalDate.of(2014, 9, 30));
        });
        assertThat(promises.offered(meeting, new Reader.Member("mia", Set.of())))
                .isEmpty();
        assertThat(rows(CITIZEN)).isEmpty();

        Offer offer = promises.offered(meeting, CLERK).getFirst();
        assertThat(promises.take(meeting, offer.id(), BAUAMT, CITIZEN))
                .contains(new Change.Refused(Change.Why.NOT_YOURS));
        assertThat(promises.take(meeting, offer.id(), BAUAMT, CLERK)).containsInstanceOf(Change.Changed.class);

        assertThat(promises.offered(meeting, CLERK)).isEmpty();
        assertThat(rows(CITIZEN)).singleElement().satisfies(row -> {
            assertThat(row.item().id()).isEqualTo(offer.id());
            assertThat(row.item().kind()).isEqualTo(ItemKind.PROMISE);
            assertThat(row.item().words(Field.TITLE)).contains(WORDS);
            assertThat(row.standing()).isEqualTo(Followed.Standing.TRACKED);
            assertThat(row.progress().deadline()).contains(LocalDate.of(2014, 9, 30));
        });
        assertThat(list(new Wish.OfKind(ItemKind.PROMISE), new Reader.Office("bauamt")))
                .hasSize(1);
    }

    @Test
    void aPromiseThatIsFollowedUpOutlivesTheReadingThatDoesNotFindItAnyMore() {
        OpenedMeeting meeting = sitting(EVERYBODY);
        promises.take(meeting, promises.offered(meeting, CLERK).getFirst().id(), BAUAMT, CLERK);
        DocumentId extract = meeting.documents().getFirst().document().id();

        told.database.inOne(() -> {
            particulars.keep(extract, List.of());
            return extract;
        });
        told.readAgain(
                extract,
                words(Field.COMMITTEE, "Bauausschuss"),
                finding(Field.MEETING_DATE, new FindingValue.Day(SUMMER)),
                words(Field.AGENDA_ITEM, "8"));

        assertThat(rows(CITIZEN)).singleElement().satisfies(row -> {
            assertThat(row.item().words(Field.TITLE)).contains(WORDS);
            assertThat(row.item().number().number()).isEqualTo("8");
            assertThat(row.progress().assignment()).isNotNull();
        });
    }

    @Test
    void aPromiseThatSomebodyElseHasTakenUpIsNotGivenToAnotherOfficeUnseen() {
        OpenedMeeting meeting = sitting(EVERYBODY);
        ResolutionId id = promises.offered(meeting, CLERK).getFirst().id();
        promises.take(meeting, id, BAUAMT, CLERK);

        assertThat(promises.take(meeting, id, new Assignment("Schulamt", null, null), CLERK))
                .containsInstanceOf(Change.Overtaken.class);

        assertThat(rows(CITIZEN))
                .singleElement()
                .satisfies(row -> assertThat(row.progress().assignment())
                        .isNotNull()
                        .extracting(Assignment::office)
                        .isEqualTo("Bauamt"));
    }

    @Test
    void aPromiseIsNoItemOfItsSitting() {
        OpenedMeeting meeting = sitting(EVERYBODY);
        promises.take(meeting, promises.offered(meeting, CLERK).getFirst().id(), BAUAMT, CLERK);

        assertThat(told.proceedings
                        .open(meeting.meeting().id(), CITIZEN)
                        .orElseThrow()
                        .items())
                .hasSize(1);
        assertThat(told.sittings.list(Wanted.ALL, new Within(0, 10), CITIZEN).items())
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.items()).isEqualTo(1));
    }

    @Test
    void whatWasPromisedBehindClosedDoorsIsARowForThoseWhoMayReadIt() {
        OpenedMeeting meeting = sitting(new Visibility.CouncilOffice());
        ResolutionId id = promises.offered(meeting, CLERK).getFirst().id();
        promises.take(meeting, id, BAUAMT, CLERK);

        assertThat(rows(CLERK)).hasSize(1);
        assertThat(rows(new Reader.Office("bauamt"))).hasSize(1);
        assertThat(rows(CITIZEN)).isEmpty();
        assertThat(rows(new Reader.Office("schulamt"))).isEmpty();
        assertThat(resolutions.open(id, CITIZEN)).isEmpty();
    }

    @Test
    void draftAndFinalMinutesThatTellTheSamePromiseOfferItOnce() {
        sitting(EVERYBODY);
        OpenedMeeting both = sitting(EVERYBODY);

        assertThat(both.documents()).hasSize(2);
        assertThat(promises.offered(both, CLERK)).hasSize(1);
    }

    /** A sitting of which an extract tells that makes a promise. */
    private OpenedMeeting sitting(Visibility visibility) {
        ResolutionId item =
                told.undecided("Bauausschuss", SUMMER, "7", visibility, words(Field.TITLE, "Radweg am Sanddornufer"));
        told.database.inOne(() -> {
            told.mentions
                    .of(List.of(item))
                    .forEach(mention -> particulars.keep(
                            mention.subject().document(),
                            List.of(new Promise(WORDS, null, false, new Evidence(1, 20, 20 + WORDS.length(), WORDS)))));
            return item;
        });
        return told.database.inOne(() -> told.mentions.of(List.of(item))).stream()
                .findFirst()
                .flatMap(mention -> told.proceedings.open(mention.meeting().id(), CLERK))
                .orElseThrow();
    }

    private List<Followed> rows(Reader reader) {
        return resolutions.list(Asked.ALL, new Within(0, 10), reader).items();
    }

    private List<Followed> list(Wish wish, Reader reader) {
        return resolutions.list(Asked.of(wish), new Within(0, 10), reader).items();
    }
}
