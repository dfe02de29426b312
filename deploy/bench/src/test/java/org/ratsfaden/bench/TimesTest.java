package org.ratsfaden.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void ofAHundredMillisecondsTheNinetyFifthIsThe95thPercentile() {
        Times times = new Times(LongStream.rangeClosed(1, 100)
                .map(i -> (101 - i) * 1_000_000)
                .boxed()
                .toList());

        assertThat(times.percentile(0.95)).isEqualTo(95);
        assertThat(times.percentile(0.5)).isEqualTo(50);
        assertThat(times.percentile(1)).isEqualTo(100);
    }

    @Test
    void aSingleTimeIsEveryPercentile() {
        Times times = new Times(List.of(2_500_000L));

        assertThat(times.percentile(0.01)).isEqualTo(2.5);
        assertThat(times.percentile(0.95)).isEqualTo(2.5);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Times.median(9, 1, 4)).isEqualTo(4);
        assertThat(Times.median(9, 1, 4, 6)).isEqualTo(5);
    }
}
