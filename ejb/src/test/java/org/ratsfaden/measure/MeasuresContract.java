package org.ratsfaden.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everything that measures promises. */
public interface MeasuresContract {

    Measures measures();

    @Test
    default void whatWasCountedIsTold() {
        measures().offered("folder:public", "accepted");
        measures().offered("folder:public", "accepted");
        measures().signInFailed("wrong");

        assertThat(measures().exposition(List.of()))
                .contains("ratsfaden_intake_files_total{by=\"folder:public\",outcome=\"accepted\"} 2.0")
                .contains("ratsfaden_signin_failed_total{why=\"wrong\"} 1.0");
    }

    @Test
    default void timesAreToldByHowOftenAndHowLong() {
        measures().read("too-slow", Duration.ofSeconds(60));
        measures().searched(Duration.ofMillis(30));
        measures().searched(Duration.ofMillis(20));

        assertThat(measures().exposition(List.of()))
                .contains("ratsfaden_reading_seconds_count{outcome=\"too-slow\"} 1")
                .contains("ratsfaden_search_seconds_count 2")
                .contains("ratsfaden_search_seconds_sum 0.05");
    }

    @Test
    default void levelsAreThoseOfNow() {
        measures().exposition(List.of(Level.of("ratsfaden.queue.steps", "state", "stuck", 3)));

        assertThat(measures()
                        .exposition(List.of(
                                Level.of("ratsfaden.queue.steps", "state", "due", 1),
                                Level.of("ratsfaden.disk.free.bytes", 5))))
                .contains("ratsfaden_queue_steps{state=\"due\"} 1.0")
                .contains("ratsfaden_disk_free_bytes 5.0")
                .doesNotContain("stuck");
    }
}
