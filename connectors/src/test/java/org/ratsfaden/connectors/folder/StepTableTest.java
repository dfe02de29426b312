package org.ratsfaden.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ratsfaden.fault.Faults.Place;

/** The table of faults is whole: what {@link FaultsAtEveryStepTest} goes through on PostgreSQL is checked in every run. */
class StepTableTest {

    @Test
    void everyStepHasItsRowAndEveryRowItsStep() throws IOException {
        assertThat(StepTable.rows().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Steps.places().stream().map(Place::name).distinct().toList());
    }
}
