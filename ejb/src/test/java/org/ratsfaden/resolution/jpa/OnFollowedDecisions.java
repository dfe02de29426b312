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
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.matter.Matter;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Choices;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.resolution.ForgetProgress;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.Wish;

/** Decisions of Landkreis Ahrental and what is done about them, on the rows of the database. */
@Tag("database")
abstract class OnFollowedDecisions {

    static final Reader CITIZEN = new Reader.Anonymous();
    static final Reader CLERK = new Reader.Clerk("ratsbuero");
    static final Reader OFFICE = new Reader.Office("fachbereich");
    static final Reader OTHER_OFFICE = new Reader.Office("bauamt");
    static final CommitteeKey SOCIAL = new CommitteeKey("sozialausschuss");
    static final Reader MEMBER = new Reader.Member("mia", Set.of(SOCIAL));
    static final Visibility EVERYBODY = new Visibility.Public();
    static final LocalDate SPRING = LocalDate.of(2024, 4, 17);
    static final LocalDate SUMMER = LocalDate.of(2024, 6, 5);
    static final Clock TODAY = Clock.fixed(Instant.parse("2024-09-02T08:00:00Z"), ZoneOffset.UTC);
    static final Within ALL = new Within(0, 100);
    static final String PAPER = "2024/FB3/0117";

    final ToldDecisions told = new ToldDecisions(TODAY);
    final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    final JpaReminders reminders = new JpaReminders(told.database.entities());
    final OpenResolutions resolutions = new OpenResolutions(
            told.proceedings,
            progresses,
            new KeepSuccessions(new JpaSuccessions(told.database.entities()), TODAY, told.database),
            new CommitteeKey("landkreis-ahrental"),
            TODAY,
            told.database);
    final TrackResolution track = new TrackResolution(told.proceedings, progresses, TODAY, told.database);
    final OpenMatter matters = told.matters;

    @AfterEach
    void close() {
        told.close();
    }

    List<DocumentId> tellingOf(ResolutionId id) {
        return told.database.inOne(() -> told.mentions.of(List.of(id))).stream()
                .map(mention -> mention.subject().document())
                .toList();
    }

    void erased(DocumentId document) {
        told.database.inOne(() -> {
            new ForgetProgress(told.mentions, told.entered).ofErased(document);
            told.mentions.forget(document);
            return document;
        });
    }

    Found<Followed> list(Asked asked, Reader reader) {
        return resolutions.list(asked, ALL, reader);
    }

    Choices choices(Reader reader) {
        return resolutions.listed(Asked.ALL, ALL, reader).choices();
    }

    static Asked open(ResolutionStatus status) {
        return Asked.of(new Wish.WithStatus(status));
    }

    Matter matter(ResolutionId id, Reader reader) {
        return matters.open(id, reader).orElseThrow();
    }

    Followed shown(ResolutionId id, Reader reader) {
        return resolutions.open(id, reader).orElseThrow();
    }

    void done(ResolutionId id, Deed deed, Reader by) {
        assertThat(track.track(id, deed, OptionalLong.empty(), by).orElseThrow())
                .isInstanceOf(Change.Changed.class);
    }
}
