package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what may be done with a release, cell by cell. */
class ReleaseRulesTest {

    /**
     * Each deed, and what it makes of a version at each stage in the order of {@link Stage}: the first letters of the stage it leads
     * to, {@code .} where there is no way.
     */
    private static final Map<Deed, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry(Deed.EDIT, "DR . . . . . ."),
            Map.entry(Deed.DISCARD, "DR . . . . . ."),
            Map.entry(Deed.SUBMIT, "IN . . . . . ."),
            Map.entry(Deed.RETURN, ". DR DR . . . ."),
            Map.entry(Deed.APPROVE, ". AP . . . . ."),
            Map.entry(Deed.APPROVE_URGENTLY, "AP AP . . . . ."),
            Map.entry(Deed.SECOND_LOOK, ". . AP DI PU . ."),
            Map.entry(Deed.SIGN_OFF, "DR IN AP . . . ."),
            Map.entry(Deed.LINK, "DR . . DI PU . ."),
            Map.entry(Deed.UNLINK, "DR . . DI PU . ."),
            Map.entry(Deed.DISPATCH, ". . DI . . . ."),
            Map.entry(Deed.PUBLISH, ". . PU PU . . ."),
            Map.entry(Deed.CORRECT, ". . . DI PU . ."),
            Map.entry(Deed.SUPERSEDE, ". . . CO CO . ."),
            Map.entry(Deed.WITHDRAW, ". . . WI WI . .")));

    /** What happens without anybody. */
    private static final Set<Deed> OF_THE_CLOCK = Set.of(Deed.DISPATCH, Deed.PUBLISH, Deed.SUPERSEDE);

    @Test
    void everyDeedLeadsFromEveryStageWhereTheTableSaysAndNowhereElse() {
        Map<Deed, String> rules = Arrays.stream(Deed.values())
                .collect(Collectors.toMap(deed -> deed, ReleaseRulesTest::row, (a, _) -> a, TreeMap::new));

        assertThat(rules).isEqualTo(TABLE);
    }

    private static String row(Deed deed) {
        return Arrays.stream(Stage.values())
                .map(stage -> ReleaseRules.rule(deed, stage)
                        .map(rule -> rule.to().name().substring(0, 2))
                        .orElse("."))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theWholeOfficeDoesEverythingAndTheClockOnlyLetsOut() {
        for (ReleaseRules.Rule rule : ReleaseRules.TABLE) {
            assertThat(rule.who()).as(rule.toString()).contains(Actor.OFFICER, Actor.CHIEF);
            assertThat(rule.who().contains(Actor.CLOCK))
                    .as(rule.toString())
                    .isEqualTo(OF_THE_CLOCK.contains(rule.deed()));
        }
    }

    @Test
    void noWayStandsInTheTableTwice() {
        assertThat(ReleaseRules.TABLE.stream().map(rule -> List.of(rule.deed(), rule.from())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStageIsReachedAndWhatIsCorrectedOrWithdrawnStaysSo() {
        Set<Stage> reached =
                ReleaseRules.TABLE.stream().map(ReleaseRules.Rule::to).collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(ReleaseRules.TABLE)
                .noneMatch(rule -> rule.from() == Stage.CORRECTED || rule.from() == Stage.WITHDRAWN);
    }

    @Test
    void nothingIsPublishedThatNobodyApproved() {
        Set<Stage> before = ReleaseRules.TABLE.stream()
                .filter(rule -> rule.to() == Stage.PUBLISHED || rule.to() == Stage.DISPATCHED)
                .filter(rule -> rule.from() != rule.to())
                .map(ReleaseRules.Rule::from)
                .collect(Collectors.toSet());

        assertThat(before).containsExactlyInAnyOrder(Stage.APPROVED, Stage.DISPATCHED);
    }
}
