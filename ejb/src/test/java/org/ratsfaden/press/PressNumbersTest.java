package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.press.PressOffice.JANA;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
        assertThat(office.database.inOne(() -> office.numbers.upcoming(2026))).isEqualTo(2);
    }

    @Test
    void aNumberWhoseTransactionFailsIsGivenToTheNext() {
        assertThatThrownBy(() -> office.database.inOne(() -> {
                    office.numbers.next(2026);
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessage("the power is gone");

        assertThat(office.database.inOne(() -> office.numbers.next(2026))).isEqualTo(1);
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
            office.numbers.taken(new PressNumber(2026, 14));
            office.numbers.taken(new PressNumber(2026, 9));
            return office;
        });

        assertThat(next()).isEqualTo(15);
        assertThat(office.database.inOne(() -> office.numbers.next(2027))).isEqualTo(1);
    }

    private boolean goOnWith(int number) {
        return office.database.inOne(() -> office.numbers.goOnWith(new PressNumber(2026, number)));
    }

    private int next() {
        return office.database.inOne(() -> office.numbers.next(2026));
    }

    private static int number(PressRelease release) {
        return release.numbered().orElseThrow().number().number();
    }
}
