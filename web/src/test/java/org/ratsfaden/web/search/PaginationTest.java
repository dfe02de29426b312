package org.ratsfaden.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void twentyHitsNeedOnePageAndTwentyOneNeedTwo() {
        assertThat(Pagination.of(20, 1).isNeeded()).isFalse();
        assertThat(Pagination.of(21, 1).last()).isEqualTo(2);
    }

    @Test
    void theFirstPageHasNoPreviousAndTheLastNoNext() {
        assertThat(Pagination.of(60, 1).previous()).isEmpty();
        assertThat(Pagination.of(60, 1).next()).contains(2);
        assertThat(Pagination.of(60, 3).next()).isEmpty();
    }

    @Test
    void theFirstTheLastAndTheNeighboursAreShown() {
        assertThat(Pagination.of(400, 10).numbers()).containsExactly(1, 8, 9, 10, 11, 12, 20);
    }

    @Test
    void aPageBehindTheLastLeadsBackToTheLast() {
        assertThat(Pagination.of(40, 9).previous()).contains(2);
    }
}
