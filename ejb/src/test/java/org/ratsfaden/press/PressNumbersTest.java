package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.press.PressOffice.JANA;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;

/** Numbers without gaps and doubles, on both databases. */
@Tag("database")
class PressNumbersTest {

    private final PressOffice office = new PressOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fiftyReleasesPublishedAtTheSameMomentHaveFiftyConsecutiveNumbers() throws Exception {
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ReleaseId id = office.approved(ReleaseDates.NONE);
            presses.add(() -> number(office.does(id, Deed.PUBLISH, JANA)));
        }

        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> number : atOnce.invokeAll(presses)) {
                numbers.add(number.get());
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void oneReleasePublishedTwiceAtTheSameMomentHasOneNumber() throws Exception {
        ReleaseId id = office.approved(ReleaseDates.NONE);
        Callable<Moved> press = () -> office.tries(id, Deed.PUBLISH, JANA);

        List<Moved> outcomes = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(2)) {
            for (Future<Moved> outcome : atOnce.invokeAll(List.of(press, press))) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(Moved.Done.class::isInstance).hasSize(1);
        assertThat(office.now(id).numbered().orElseThrow().written()).isEqualTo("PM 1/2026");
        assertThat(office.database.inOne(() -> office.numbers.upcoming(2026))).contains(new PressNumber(2026, 2));
    }

    @Test
    void aNumberWhoseTransactionFailsIsGivenToTheNext() {
        assertThatThrownBy(() -> office.database.inOne(() -> {
                    office.numbers.next(2026);
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessage("the power is gone");

        assertThat(office.database.inOne(() -> office.numbers.next(2026))).contains(new PressNumber(2026, 1));
    }

    @Test
    void aYearGoesOnWhereTheChiefSaysButNeverBehindWhatWasGiven() {
        assertThat(goOnWith(42)).isTrue();
        assertThat(next()).isEqualTo(42);
        assertThat(goOnWith(42)).isFalse();
        assertThat(goOnWith(7)).isFalse();
        assertThat(goOnWith(100)).isTrue();
        assertThat(next()).isEqualTo(100);
    }

    @Test
    void aYearMayBeginWithOne() {
        assertThat(goOnWith(1)).isTrue();

        assertThat(next()).isEqualTo(1);
    }

    @Test
    void eachYearBeginsAnewAndImportedNumbersCount() {
        office.database.inOne(() -> {
            office.numbers.taken(new PressNumber(2026, 14), 50);
            office.numbers.taken(new PressNumber(2026, 9), 50);
            return office;
        });

        assertThat(next()).isEqualTo(15);
        assertThat(office.database.inOne(() -> office.numbers.next(2027))).contains(new PressNumber(2027, 1));
    }

    @Test
    void aMisreadNumberInTheArchiveDoesNotStopTheYear() throws IOException {
        imported(2026, 14);

        imported(2026, 9_999);

        assertThat(office.reading.find(new PressNumber(2026, 9_999))).isInstanceOf(ReadReleases.Answer.Shown.class);
        assertThat(number(office.published())).isEqualTo(15);
    }

    @Test
    void fiftyAboveTheLastOneCountsAndOneMoreDoesNotButAPastYearTakesAny() {
        imported(2026, 51);
        assertThat(upcoming(2026)).contains(new PressNumber(2026, 1));

        imported(2026, 50);
        assertThat(upcoming(2026))
                .as("the one that was out of reach is within it now")
                .contains(new PressNumber(2026, 52));

        imported(2025, 312);
        assertThat(upcoming(2025)).contains(new PressNumber(2025, 313));
    }

    @Test
    void aNumberThatAReleaseOfTheArchiveHasIsNotDrawn() throws IOException {
        imported(2026, 60);
        assertThat(goOnWith(60)).isTrue();

        assertThat(number(office.published())).isEqualTo(61);
    }

    @Test
    void behindTheHighestNumberPublishingIsRefusedAndNothingGoesOut() throws IOException {
        assertThat(goOnWith(PressNumber.HIGHEST)).isTrue();
        assertThat(number(office.published())).isEqualTo(PressNumber.HIGHEST);
        ReleaseId id = office.approved(ReleaseDates.NONE);

        assertThat(office.tries(id, Deed.PUBLISH, JANA)).isEqualTo(new Moved.NoNumberLeft(2026));

        assertThat(office.now(id).last().stage()).isEqualTo(Stage.APPROVED);
        assertThat(upcoming(2026)).isEmpty();
    }

    private void imported(int year, int number) {
        office.database.inOne(() -> {
            var file = office.documentOf("pm-" + year + "-" + number + ".pdf", new Visibility.Public());
            TakeInRelease.Issued issued = new TakeInRelease.Issued(
                    new PressNumber(year, number),
                    "PM %d/%d".formatted(number, year),
                    LocalDate.of(year, 3, 1),
                    PressOffice.WHOLE,
                    Optional.empty());
            office.takingIn.asIssued(file.id(), issued, "folder:public");
            return file;
        });
    }

    private Optional<PressNumber> upcoming(int year) {
        return office.database.inOne(() -> office.numbers.upcoming(year));
    }

    private boolean goOnWith(int number) {
        return office.database.inOne(() -> office.numbers.goOnWith(new PressNumber(2026, number)));
    }

    private int next() {
        return office.database
                .inOne(() -> office.numbers.next(2026))
                .orElseThrow()
                .number();
    }

    private static int number(PressRelease release) {
        return release.numbered().orElseThrow().number().number();
    }
}
