package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.AnnounceResolutions;
import org.ratsfaden.resolution.AnnounceResolutions.Booking;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Due;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.RemindReaders;
import org.ratsfaden.resolution.Reminder;

/** Whoever wants to be reminded is, and nobody else; what was decided behind closed doors is announced in its own words. */
@Tag("database")
class RemindersTest extends OnFollowedDecisions {

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
}
