package org.ratsfaden.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ratsfaden.placing.RetentionStage.ACCEPTED;
import static org.ratsfaden.placing.RetentionStage.ACTIVE;
import static org.ratsfaden.placing.RetentionStage.DEPUBLISHED;
import static org.ratsfaden.placing.RetentionStage.ERASED;
import static org.ratsfaden.placing.RetentionStage.OFFERED;
import static org.ratsfaden.placing.RetentionStage.REJECTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionStageTest {

    /** Every transition there is (safety.md); whatever does not stand here is refused. */
    private static final Map<RetentionStage, Set<RetentionStage>> TABLE = Map.of(
            ACTIVE, Set.of(DEPUBLISHED, OFFERED),
            DEPUBLISHED, Set.of(ACTIVE, OFFERED),
            OFFERED, Set.of(ACCEPTED, REJECTED),
            ACCEPTED, Set.of(ERASED),
            REJECTED, Set.of(ERASED),
            ERASED, Set.of());

    @ParameterizedTest
    @EnumSource
    void retentionGoesTheWayOfTheTableAndNoOther(RetentionStage from) {
        Set<RetentionStage> allowed = TABLE.getOrDefault(from, Set.of());
        for (RetentionStage to : RetentionStage.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(allowed.contains(to));
            if (!allowed.contains(to)) {
                assertThatThrownBy(() -> from.checkMove(to)).isInstanceOf(IllegalStateException.class);
            }
        }
    }
}
