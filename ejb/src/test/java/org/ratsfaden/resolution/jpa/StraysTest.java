package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.GiveStrays;
import org.ratsfaden.resolution.GiveStrays.Stray;
import org.ratsfaden.resolution.TrackResolution;

/** Follow-up that has lost its decision is shown to the council office, which says where it belongs. */
@Tag("database")
class StraysTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Visibility EVERYBODY = new Visibility.Public();
    private static final LocalDate SUMMER = LocalDate.of(2014, 6, 4);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2014-09-02T08:00:00Z"), ZoneOffset.UTC);

    private final ToldDecisions told = new ToldDecisions(TODAY);
    private final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    private final TrackResolution track = new TrackResolution(told.proceedings, progresses, TODAY, told.database);
    private final GiveStrays strays =
            new GiveStrays(progresses, told.mentions, told.entered, told.proceedings, told.database);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void whatHungOnAClosedItemIsNotLostWhenItsNumberIsCorrectedToThatOfAnOpenOne() {
        ResolutionId open = told.extract("Kreistag", SUMMER, "8", EVERYBODY);
        ResolutionId closed = closed("7");
        assign(closed);
        assertThat(strays.all(CLERK)).isEmpty();

        DocumentId document = told.database.inOne(
                () -> told.mentions.of(List.of(closed)).getFirst().subject().document());
        told.readAgain(
                document,
                ToldDecisions.words(Field.COMMITTEE, "Kreistag"),
                ToldDecisions.finding(Field.MEETING_DATE, new FindingValue.Day(SUMMER)),
                ToldDecisions.words(Field.AGENDA_ITEM, "8"));

        assertThat(strays.all(CLERK)).extracting(Stray::id).containsExactly(closed);
        assertThat(told.database.inOne(() -> progresses.of(List.of(open)))).isEmpty();
        assertThat(strays.all(new Reader.Office("fachbereich"))).isEmpty();
    }

    @Test
    void aFollowUpWhoseDecisionIsReadNoMoreIsGivenToAnother() {
        ResolutionId lost = told.extract("Kreistag", SUMMER, "7", EVERYBODY);
        ResolutionId decision = told.extract("Kreistag", SUMMER, "8", EVERYBODY);
        assign(lost);
        DocumentId document = told.database.inOne(
                () -> told.mentions.of(List.of(lost)).getFirst().subject().document());
        told.readAgain(document);

        Stray stray = strays.all(CLERK).getFirst();
        assertThat(stray.progress().assignment()).isNotNull();
        assertThat(strays.give(stray.id(), decision, new Reader.Office("fachbereich")))
                .isFalse();
        assertThat(strays.give(decision, stray.id(), CLERK)).isFalse();

        assertThat(strays.give(stray.id(), decision, CLERK)).isTrue();

        assertThat(strays.all(CLERK)).isEmpty();
        assertThat(told.database.inOne(() -> progresses.hold(decision)).history())
                .hasSize(1);
    }

    private ResolutionId closed(String number) {
        return told.extract(
                "Kreistag",
                SUMMER,
                number,
                new Visibility.CouncilOffice(),
                ToldDecisions.words(Field.PUBLIC_STATUS, "nonpublic"));
    }

    private void assign(ResolutionId id) {
        assertThat(track.track(
                        id,
                        new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", null)),
                        OptionalLong.empty(),
                        CLERK))
                .isPresent();
    }
}
