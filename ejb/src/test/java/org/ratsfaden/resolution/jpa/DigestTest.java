package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Mail;
import org.ratsfaden.outbox.Outbox.Tally;
import org.ratsfaden.outbox.jpa.JpaOutbox;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.ChooseDigest;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Reminder;
import org.ratsfaden.resolution.SendDigests;
import org.ratsfaden.resolution.TrackResolution;

/** What is due, by mail: once a day, to whoever wants it, and nothing of a closed decision but its sitting. */
@Tag("database")
class DigestTest {

    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Reader OFFICE = new Reader.Office("fachbereich");
    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);

    private final HandedClock clock = new HandedClock(Instant.parse("2024-09-01T06:00:00Z"));
    private final ToldDecisions told = new ToldDecisions(clock);
    private final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    private final JpaDigests digests = new JpaDigests(told.database.entities());
    private final JpaOutbox outbox = new JpaOutbox(told.database.entities(), clock);
    private final OpenResolutions resolutions = new OpenResolutions(
            told.proceedings,
            progresses,
            new KeepSuccessions(new JpaSuccessions(told.database.entities()), clock, told.database),
            new CommitteeKey("landkreis-ahrental"),
            clock,
            told.database);
    private final RemindReaders remind =
            new RemindReaders(resolutions, new JpaReminders(told.database.entities()), told.database);
    private final ChooseDigest choose = new ChooseDigest(digests, outbox, clock, told.database);
    private final SendDigests send = new SendDigests(
            remind,
            digests,
            outbox,
            account -> Optional.of(account.equals("ratsbuero") ? CLERK : OFFICE),
            URI.create("https://rat.example.org"),
            clock,
            told.database);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void whatHasBecomeDueComesInOneMailADayAndNotAgain() {
        ResolutionId one = told.extract(
                "Kreistag", MONDAY.minusMonths(3), "7", new Visibility.Public(), words(Field.TITLE, "Radweg"));
        ResolutionId other = told.extract(
                "Kreistag", MONDAY.minusMonths(3), "8", new Visibility.Public(), words(Field.TITLE, "Brücke"));
        choose.on(new EmailAddress("ratsbuero@ahrental.example"), CLERK);
        remind.wish(new Reminder(one, MONDAY, "nachfragen"), CLERK);
        assign(other, MONDAY.plusDays(7));

        assertThat(send.sendDue()).isZero();
        next();
        assertThat(send.sendDue()).isEqualTo(1);
        assertThat(send.sendDue()).isZero();

        String text = mail().letter().text();
        assertThat(text)
                .contains("Wiedervorlage 2. September 2024: Radweg (nachfragen)", "Frist 9. September 2024: Brücke")
                .contains("https://rat.example.org/beschluss/" + one);
        next();
        assertThat(send.sendDue()).isZero();
    }

    @Test
    void aMailTellsOfAClosedDecisionNeitherTitleNorReason() {
        ResolutionId closed = told.extract(
                "Kreistag",
                MONDAY.minusMonths(3),
                "12",
                new Visibility.CouncilOffice(),
                words(Field.PUBLIC_STATUS, "nonpublic"),
                words(Field.TITLE, "Ankauf am Wollgraben"));
        choose.on(new EmailAddress("ratsbuero@ahrental.example"), CLERK);
        remind.wish(new Reminder(closed, MONDAY, "Notar anrufen"), CLERK);

        next();
        assertThat(send.sendDue()).isEqualTo(1);

        Mail mail = mail();
        assertThat(mail.letter().text() + mail.letter().subject())
                .contains("Nichtöffentlicher Beschluss", "TOP N 12")
                .doesNotContain("Wollgraben")
                .doesNotContain("Notar");
    }

    @Test
    void aMailTellsTheTitleThatEverybodyMayReadAndNoneOfADocumentForTheOffice() {
        ResolutionId titled = told.extract(
                "Kreistag", MONDAY.minusMonths(3), "7", new Visibility.Public(), words(Field.TITLE, "Radweg"));
        told.extract(
                "Kreistag",
                MONDAY.minusMonths(3),
                "7",
                new Visibility.CouncilOffice(),
                words(Field.TITLE, "Ankauf am Wollgraben"));
        ResolutionId untitled = told.extract("Kreistag", MONDAY.minusMonths(3), "8", new Visibility.Public());
        told.extract(
                "Kreistag",
                MONDAY.minusMonths(3),
                "8",
                new Visibility.CouncilOffice(),
                words(Field.TITLE, "Vergleich mit dem Pächter"));
        choose.on(new EmailAddress("ratsbuero@ahrental.example"), CLERK);
        remind.wish(new Reminder(titled, MONDAY, ""), CLERK);
        remind.wish(new Reminder(untitled, MONDAY, ""), CLERK);

        next();
        assertThat(send.sendDue()).isEqualTo(1);

        assertThat(mail().letter().text())
                .contains("Wiedervorlage 2. September 2024: Radweg", "Wiedervorlage 2. September 2024: Beschluss")
                .doesNotContain("Wollgraben")
                .doesNotContain("Vergleich");
    }

    @Test
    void theAddressInTheMailEndsTheMails() {
        ResolutionId one = told.extract("Kreistag", MONDAY.minusMonths(3), "7", new Visibility.Public());
        choose.on(new EmailAddress("ratsbuero@ahrental.example"), CLERK);
        remind.wish(new Reminder(one, MONDAY, ""), CLERK);
        var token =
                told.database.inOne(() -> digests.of("ratsbuero")).orElseThrow().token();

        choose.off(token);
        choose.off(token);

        next();
        assertThat(send.sendDue()).isZero();
        assertThat(choose.of(CLERK)).isEmpty();
    }

    @Test
    void whoEndsTheMailsGetsNoneThatIsWrittenAlready() {
        ResolutionId one = told.extract("Kreistag", MONDAY.minusMonths(3), "7", new Visibility.Public());
        choose.on(new EmailAddress("ratsbuero@ahrental.example"), CLERK);
        remind.wish(new Reminder(one, MONDAY, ""), CLERK);
        next();
        assertThat(send.sendDue()).isEqualTo(1);

        choose.off(CLERK);

        assertThat(told.database.inOne(() -> outbox.tally())).isEqualTo(Tally.NONE);
    }

    private void assign(ResolutionId id, LocalDate deadline) {
        TrackResolution track = new TrackResolution(told.proceedings, progresses, clock, told.database);
        track.track(id, new Deed.Assign(new Assignment("Bauamt", null, deadline)), OptionalLong.empty(), CLERK);
    }

    private void next() {
        clock.now = clock.now.plus(Duration.ofDays(1));
    }

    private Mail mail() {
        return told.database
                .inOne(() -> outbox.claim("node", clock.now, clock.now.plusSeconds(60)))
                .orElseThrow();
    }
}
