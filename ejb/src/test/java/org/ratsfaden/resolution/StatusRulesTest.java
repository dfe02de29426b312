package org.ratsfaden.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The one table of what may be done at which status, and by whom, written down a second time. */
class StatusRulesTest {

    /** One letter per status in its order: {@code b} both, {@code c} the council office alone, {@code -} nobody. */
    private static final Map<Action, String> TABLE = Map.of(
            Action.ASSIGN, "cc---",
            Action.POSTPONE, "cc---",
            Action.REPORT, "bb---",
            Action.RELEASE, "cc---",
            Action.RETURN, "cc---",
            Action.SETTLE, "cccc-",
            Action.SUSPEND, "cc---",
            Action.RESUME, "cc---",
            Action.REPEAL, "cccc-",
            Action.REOPEN, "--ccc");

    static Stream<Arguments> cells() {
        return Stream.of(Action.values())
                .flatMap(action -> Stream.of(ResolutionStatus.values())
                        .flatMap(status -> Stream.of(Actor.values())
                                .map(actor -> Arguments.of(
                                        action, status, actor, letters(actor).indexOf(letter(action, status)) >= 0))));
    }

    private static char letter(Action action, ResolutionStatus status) {
        return Objects.requireNonNull(TABLE.get(action)).charAt(status.ordinal());
    }

    private static String letters(Actor actor) {
        return actor == Actor.OFFICE ? "b" : "bc";
    }

    @ParameterizedTest(name = "{0} at {1} by {2}: {3}")
    @MethodSource("cells")
    void everyActionIsAllowedAsTheTableSays(Action action, ResolutionStatus at, Actor actor, boolean allowed) {
        assertThat(StatusRules.isFor(actor, action) && StatusRules.isPossible(action, at))
                .isEqualTo(allowed);
    }

    @Test
    void fromEveryStatusThereIsAWayOn() {
        assertThat(List.of(ResolutionStatus.values()))
                .allSatisfy(status -> assertThat(
                                Stream.of(Action.values()).filter(action -> StatusRules.isPossible(action, status)))
                        .isNotEmpty());
    }
}
