package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.Wish;

/** A committee follows another: what is open goes on with it, and nothing else changes. */
@Tag("database")
class SuccessionsTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final LocalDate SUMMER = LocalDate.of(2014, 6, 4);
    private static final LocalDate AUTUMN = LocalDate.of(2014, 9, 1);
    private static final CommitteeKey OLD = new CommitteeKey("sozialausschuss");
    private static final CommitteeKey NEW = new CommitteeKey("ausschuss-fuer-soziales-und-teilhabe");
    private static final CommitteeKey NEWEST = new CommitteeKey("ausschuss-fuer-teilhabe");
    private static final Reader MEMBER = new Reader.Member("mia", Set.of(NEW));
    private static final Clock TODAY = Clock.fixed(Instant.parse("2014-09-02T08:00:00Z"), ZoneOffset.UTC);

    private final ToldDecisions told = new ToldDecisions(TODAY);
    private final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    private final KeepSuccessions successions =
            new KeepSuccessions(new JpaSuccessions(told.database.entities()), TODAY, told.database);
    private final OpenResolutions resolutions = new OpenResolutions(
            told.proceedings, progresses, successions, new CommitteeKey("landkreis-ahrental"), TODAY, told.database);
    private final TrackResolution track = new TrackResolution(told.proceedings, progresses, TODAY, told.database);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void whatIsOpenStandsInTheListOfTheSuccessorAndWhatIsSettledStaysWithTheFormer() {
        ResolutionId open = told.extract("Sozialausschuss", SUMMER, "3", EVERYBODY);
        ResolutionId settled = told.extract("Sozialausschuss", SUMMER, "4", EVERYBODY);
        track.track(
                settled, new Deed.Settle(new Settlement("Sozialausschuss", SUMMER, "9")), OptionalLong.empty(), CLERK);
        assertThat(ofCommittee(NEW, MEMBER)).isEmpty();

        assertThat(successions.say(OLD, NEW, AUTUMN, CLERK)).isTrue();

        assertThat(ofCommittee(NEW, MEMBER)).containsExactly(open);
        assertThat(ofCommittee(OLD, MEMBER)).containsExactlyInAnyOrder(open, settled);
        assertThat(ids(new Wish.InAnyOf(Set.of(NEW)), MEMBER)).containsExactly(open);
    }

    @Test
    void itHoldsOverSeveralTermsFromItsDayOnAndCanBeTakenBack() {
        told.extract("Sozialausschuss", SUMMER, "3", EVERYBODY);
        successions.say(OLD, NEW, AUTUMN, CLERK);
        successions.say(NEW, NEWEST, AUTUMN.plusMonths(1), CLERK);
        assertThat(ofCommittee(NEWEST, CLERK)).isEmpty();

        successions.say(NEW, NEWEST, AUTUMN, CLERK);
        assertThat(ofCommittee(NEWEST, CLERK)).hasSize(1);

        successions.takeBack(OLD, CLERK);
        assertThat(ofCommittee(NEWEST, CLERK)).isEmpty();
    }

    @Test
    void noCommitteeFollowsItselfAndOnlyTheCouncilOfficeSaysSo() {
        successions.say(OLD, NEW, AUTUMN, CLERK);

        assertThat(successions.say(NEW, OLD, AUTUMN, CLERK)).isFalse();
        assertThat(successions.say(OLD, OLD, AUTUMN, CLERK)).isFalse();
        assertThat(successions.say(NEW, NEWEST, AUTUMN, MEMBER)).isFalse();
        assertThat(successions.all(MEMBER)).isEmpty();
        assertThat(successions.all(CLERK)).hasSize(1);
    }

    @Test
    void aSuccessorReadsNothingMoreThanBefore() {
        told.extract("Sozialausschuss", SUMMER, "3", new Visibility.OnlyFor(Set.of(OLD)));
        successions.say(OLD, NEW, AUTUMN, CLERK);

        assertThat(ofCommittee(NEW, MEMBER)).isEmpty();
        assertThat(ofCommittee(NEW, new Reader.Member("otto", Set.of(OLD)))).hasSize(1);
    }

    private List<ResolutionId> ofCommittee(CommitteeKey committee, Reader reader) {
        return ids(new Wish.InCommittee(committee), reader);
    }

    private List<ResolutionId> ids(Wish wish, Reader reader) {
        return resolutions.list(Asked.of(wish), new Within(0, 10), reader).items().stream()
                .map(Followed::item)
                .map(item -> item.id())
                .toList();
    }
}
