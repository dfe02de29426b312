package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.database.LocalDatabase;

@Tag("database")
class PressPipelineTest {

    private final PressOffice office = new PressOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aReleaseIsWrittenCheckedBySomebodyElseAndPublishedWithNumberDayAndWhoAnswersForIt() throws IOException {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        PressRelease published = office.does(id, Deed.PUBLISH, SVEA);

        assertThat(published.numbered())
                .contains(new Numbering(new PressNumber(2026, 1), "PM 1/2026", LocalDate.of(2026, 11, 23)));
        assertThat(published.last().responsible()).isEqualTo("Svea Maaßenkamp, Mühlenwall 8, Auenfurt");
        assertThat(office.reading.find(new PressNumber(2026, 1))).isInstanceOf(ReadReleases.Answer.Shown.class);
        assertThat(office.shelf.asked).containsExactly("follow");
        assertThat(office.workshop.piece(id, JANA).orElseThrow().history())
                .extracting(HistoryEntry::by, HistoryEntry::deed)
                .containsExactly(
                        tuple("svea", Deed.EDIT),
                        tuple("svea", Deed.SUBMIT),
                        tuple("jana", Deed.APPROVE),
                        tuple("svea", Deed.PUBLISH));
    }

    @Test
    void whatIsPublishedWhileItsDocumentIsBeingReadIsPublishedAllTheSameWithoutAGapInTheNumbers() throws IOException {
        ReleaseId id = office.approved(ReleaseDates.NONE);
        office.shelf.disturbed = true;

        PressRelease published = office.does(id, Deed.PUBLISH, SVEA);

        assertThat(published.numbered().orElseThrow().number()).isEqualTo(new PressNumber(2026, 1));
        assertThat(office.workshop.piece(id, JANA).orElseThrow().history())
                .filteredOn(entry -> entry.deed() == Deed.PUBLISH)
                .hasSize(1);
    }

    @Test
    void nobodyApprovesWhatTheyHaveWrittenOrSubmittedThemselves() throws IOException {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        office.writes(id, office.now(id).last().text(), "Zwei haben geschrieben", JANA);
        office.does(id, Deed.SUBMIT, SVEA);

        assertThat(office.tries(id, Deed.APPROVE, SVEA)).isInstanceOf(Moved.NeedsSecondPerson.class);
        assertThat(office.tries(id, Deed.APPROVE, JANA)).isInstanceOf(Moved.NeedsSecondPerson.class);
        assertThat(office.tries(id, Deed.APPROVE, new Reader.Press("tomke"))).isInstanceOf(Moved.Done.class);
    }

    @Test
    void inAnEmergencyOnePersonApprovesAndAnotherLooksAtItAfterwards() throws IOException {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);

        assertThat(office.tries(id, Deed.APPROVE_URGENTLY, SVEA)).isInstanceOf(Moved.NeedsWords.class);
        office.does(id, Deed.APPROVE_URGENTLY, SVEA);
        PressRelease out = office.does(id, Deed.PUBLISH, SVEA);
        assertThat(out.last().urgency()).isEqualTo(new Urgency("svea", "Anlass", null));
        assertThat(office.tries(id, Deed.SECOND_LOOK, SVEA)).isInstanceOf(Moved.NeedsSecondPerson.class);
        PressRelease seen = office.does(id, Deed.SECOND_LOOK, JANA);

        assertThat(Optional.ofNullable(seen.last().urgency()).orElseThrow().isOutstanding())
                .isFalse();
        assertThat(office.tries(id, Deed.SECOND_LOOK, JANA)).isInstanceOf(Moved.NoSuchWay.class);
    }

    @Test
    void whatIsMissingIsSaidBeforeItIsSubmitted() throws IOException {
        ReleaseId id = office.drafted(ReleaseText.EMPTY, ReleaseDates.NONE, SVEA);

        assertThat(office.tries(id, Deed.SUBMIT, SVEA))
                .isEqualTo(new Moved.Incomplete(Set.of(Lack.TITLE, Lack.LEAD, Lack.BODY, Lack.PLACE, Lack.CONTACT)));
    }

    @Test
    void withoutSomebodyWhoAnswersForThatDayNothingGoesOut() throws IOException {
        try (PressOffice orphaned =
                new PressOffice(LocalDatabase.inMemory(), "2020-01-01 Svea Maaßenkamp|2026-11-24")) {
            ReleaseId id = orphaned.approved(ReleaseDates.NONE);
            orphaned.clock.now = orphaned.clock.now.plusSeconds(86_400);

            assertThat(orphaned.tries(id, Deed.PUBLISH, SVEA))
                    .isEqualTo(new Moved.Incomplete(Set.of(Lack.RESPONSIBLE)));
        }
    }

    @Test
    void aCorrectionIsCheckedLikeTheFirstKeepsTheNumberAndTheOldOneIsReadAsSuperseded() throws IOException {
        ReleaseId id = office.published().id();
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, WHOLE, "Die Linie heißt 48.", SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        assertThat(shown(1).version().number()).isEqualTo(1);
        office.does(id, Deed.APPROVE, JANA);
        PressRelease corrected = office.does(id, Deed.PUBLISH, JANA);

        assertThat(corrected.numbered().orElseThrow().written()).isEqualTo("PM 1/2026");
        assertThat(corrected.versions())
                .extracting(ReleaseVersion::stage)
                .containsExactly(Stage.CORRECTED, Stage.PUBLISHED);
        assertThat(shown(1).version().note()).isEqualTo("Die Linie heißt 48.");
        assertThat(office.reading.find(new PressNumber(2026, 1), 1))
                .isInstanceOfSatisfying(
                        ReadReleases.Answer.Shown.class,
                        old -> assertThat(old.isSuperseded()).isTrue());
        assertThat(office.reading.count(0)).isEqualTo(1);
    }

    @Test
    void aCorrectionSaysWhatItCorrectsAndOnlyOneIsWrittenAtATime() throws IOException {
        ReleaseId id = office.published().id();
        office.does(id, Deed.CORRECT, SVEA);

        assertThat(office.tries(id, Deed.SUBMIT, SVEA)).isEqualTo(new Moved.Incomplete(Set.of(Lack.NOTE)));
        assertThat(office.tries(id, Deed.CORRECT, JANA)).isInstanceOf(Moved.NoSuchWay.class);
        assertThat(PressOffice.done(office.writing.discard(id, JANA)).versions())
                .hasSize(1);
    }

    @Test
    void whatIsWithdrawnLeavesATombstoneWithItsReasonAndNothingFollowsIt() throws IOException {
        PressRelease published = office.published();
        office.does(published.id(), Deed.CORRECT, SVEA);
        assertThat(office.tries(published.id(), Deed.WITHDRAW, SVEA)).isInstanceOf(Moved.NeedsWords.class);
        PressRelease gone = office.does(published.id(), Deed.WITHDRAW, SVEA);

        assertThat(office.reading.find(new PressNumber(2026, 1)))
                .isInstanceOfSatisfying(
                        ReadReleases.Answer.Gone.class,
                        why -> assertThat(why.why().reason()).isEqualTo("Anlass"));
        assertThat(office.reading.find(new PressNumber(2026, 1), 1)).isInstanceOf(ReadReleases.Answer.Gone.class);
        assertThat(office.reading.published(0, 0, 10)).isEmpty();
        assertThat(gone.versions()).hasSize(1);
        for (Deed deed : List.of(Deed.CORRECT, Deed.PUBLISH, Deed.WITHDRAW)) {
            assertThat(office.tries(gone.id(), deed, JANA)).isInstanceOf(Moved.NoSuchWay.class);
        }
        assertThat(office.reading.lastChanged(10)).extracting(PressRelease::id).containsExactly(gone.id());
    }

    @Test
    void aReleaseWhoseDocumentIsTakenOffTheWebIsMissingEverywhere() throws IOException {
        PressRelease published = office.published();

        office.place(Objects.requireNonNull(published.document()), new Visibility.CouncilOffice());

        assertThat(office.reading.find(new PressNumber(2026, 1))).isInstanceOf(ReadReleases.Answer.Missing.class);
        assertThat(office.reading.find(new PressNumber(2026, 1), 1)).isInstanceOf(ReadReleases.Answer.Missing.class);
        assertThat(office.reading.published(2026, 0, 10)).isEmpty();
        assertThat(office.reading.count(2026)).isZero();
        assertThat(office.reading.years()).isEmpty();
        assertThat(office.reading.lastChanged(10)).isEmpty();
    }

    @Test
    void onlyTheHouseKnowsOfADraftAndOnlyThePressOfficeWorksOnIt() throws IOException {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);

        for (Reader stranger : List.of(
                new Reader.Anonymous(),
                new Reader.Member("m", Set.of()),
                new Reader.Office("o"),
                new Reader.Admin("a"))) {
            assertThat(office.workshop.piece(id, stranger)).isEmpty();
            assertThat(office.workshop.at(List.of(Stage.values()), 10, stranger))
                    .isEmpty();
            assertThat(office.tries(id, Deed.SUBMIT, stranger))
                    .isEqualTo(office.tries(ReleaseId.next(), Deed.SUBMIT, stranger));
        }
        Reader clerk = new Reader.Clerk("ratsbuero");
        assertThat(office.workshop.piece(id, clerk)).isPresent();
        assertThat(office.tries(id, Deed.SUBMIT, clerk)).isInstanceOf(Moved.NotAllowed.class);
        assertThat(office.writing.begin(new WriteRelease.Words(WHOLE, ReleaseDates.NONE, ""), clerk))
                .isInstanceOf(Moved.NotAllowed.class);
    }

    @Test
    void whoeverSavesOverNewerWordsIsToldAndNothingIsLost() {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        long seen = office.now(id).revision();
        office.writes(id, ReleaseText.EMPTY, "", JANA);

        Moved late = office.writing.write(id, seen, new WriteRelease.Words(WHOLE, ReleaseDates.NONE, ""), SVEA);

        assertThat(late).isEqualTo(new Moved.Overtaken(office.now(id)));
        assertThat(office.now(id).last().text()).isEqualTo(ReleaseText.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"IN_REVIEW", "APPROVED", "PUBLISHED"})
    void onlyADraftIsWrittenIn(Stage stage) throws IOException {
        ReleaseId id = office.drafted(WHOLE, ReleaseDates.NONE, SVEA);
        office.does(id, Deed.SUBMIT, SVEA);
        if (stage != Stage.IN_REVIEW) {
            office.does(id, Deed.APPROVE, JANA);
        }
        if (stage == Stage.PUBLISHED) {
            office.does(id, Deed.PUBLISH, JANA);
        }

        assertThat(office.writing.write(
                        id,
                        office.now(id).revision(),
                        new WriteRelease.Words(ReleaseText.EMPTY, ReleaseDates.NONE, ""),
                        SVEA))
                .isEqualTo(new Moved.NoSuchWay(stage));
    }

    @Test
    void aFileBecomesADraftOnceAndAnIssuedOneGoesIntoTheArchiveWithItsNumber() throws IOException {
        office.database.inOne(() -> {
            var file = office.documentOf("entwurf.docx", new Visibility.Draft());
            office.takingIn.asDraft(file.id(), WHOLE, "folder:press");
            office.takingIn.asDraft(file.id(), WHOLE, "folder:press");
            var issued = office.documentOf("pm-14.pdf", new Visibility.Public());
            TakeInRelease.Issued old = new TakeInRelease.Issued(
                    new PressNumber(2026, 14), "PM 14/2026", LocalDate.of(2026, 3, 1), WHOLE, Optional.empty());
            office.takingIn.asIssued(issued.id(), old, "folder:public");
            office.takingIn.asIssued(issued.id(), old, "folder:public");
            return file;
        });

        assertThat(office.workshop.at(List.of(Stage.DRAFT), 10, SVEA)).hasSize(1);
        assertThat(shown(14).version().responsible()).isNull();
        assertThat(office.published().numbered().orElseThrow().written()).isEqualTo("PM 15/2026");
    }

    private ReadReleases.Answer.Shown shown(int number) {
        return (ReadReleases.Answer.Shown) office.reading.find(new PressNumber(2026, number));
    }
}
