package org.ratsfaden.press;

import static org.ratsfaden.press.Stage.APPROVED;
import static org.ratsfaden.press.Stage.CORRECTED;
import static org.ratsfaden.press.Stage.DISPATCHED;
import static org.ratsfaden.press.Stage.DRAFT;
import static org.ratsfaden.press.Stage.IN_REVIEW;
import static org.ratsfaden.press.Stage.PUBLISHED;
import static org.ratsfaden.press.Stage.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which stage may follow which, by what, and who may do it. What is not in this table does not happen. */
public final class ReleaseRules {

    private static final Set<Actor> OFFICE = Set.of(Actor.OFFICER, Actor.CHIEF);
    private static final Set<Actor> OFFICE_AND_CLOCK = Set.of(Actor.OFFICER, Actor.CHIEF, Actor.CLOCK);

    /** One row: {@code deed} leads from {@code from} to {@code to}. */
    public record Rule(Deed deed, Stage from, Stage to, Set<Actor> who) {}

    /** Every way there is. A version that is discarded stays a draft until it is gone. */
    public static final List<Rule> TABLE = List.of(
            new Rule(Deed.EDIT, DRAFT, DRAFT, OFFICE),
            new Rule(Deed.DISCARD, DRAFT, DRAFT, OFFICE),
            new Rule(Deed.SUBMIT, DRAFT, IN_REVIEW, OFFICE),
            new Rule(Deed.SIGN_OFF, DRAFT, DRAFT, OFFICE),
            new Rule(Deed.LINK, DRAFT, DRAFT, OFFICE),
            new Rule(Deed.UNLINK, DRAFT, DRAFT, OFFICE),
            new Rule(Deed.APPROVE_URGENTLY, DRAFT, APPROVED, OFFICE),
            new Rule(Deed.RETURN, IN_REVIEW, DRAFT, OFFICE),
            new Rule(Deed.SIGN_OFF, IN_REVIEW, IN_REVIEW, OFFICE),
            new Rule(Deed.APPROVE, IN_REVIEW, APPROVED, OFFICE),
            new Rule(Deed.APPROVE_URGENTLY, IN_REVIEW, APPROVED, OFFICE),
            new Rule(Deed.RETURN, APPROVED, DRAFT, OFFICE),
            new Rule(Deed.SIGN_OFF, APPROVED, APPROVED, OFFICE),
            new Rule(Deed.SECOND_LOOK, APPROVED, APPROVED, OFFICE),
            new Rule(Deed.DISPATCH, APPROVED, DISPATCHED, OFFICE_AND_CLOCK),
            new Rule(Deed.PUBLISH, APPROVED, PUBLISHED, OFFICE_AND_CLOCK),
            new Rule(Deed.SECOND_LOOK, DISPATCHED, DISPATCHED, OFFICE),
            new Rule(Deed.PUBLISH, DISPATCHED, PUBLISHED, OFFICE_AND_CLOCK),
            new Rule(Deed.LINK, DISPATCHED, DISPATCHED, OFFICE),
            new Rule(Deed.UNLINK, DISPATCHED, DISPATCHED, OFFICE),
            new Rule(Deed.CORRECT, DISPATCHED, DISPATCHED, OFFICE),
            new Rule(Deed.SUPERSEDE, DISPATCHED, CORRECTED, OFFICE_AND_CLOCK),
            new Rule(Deed.WITHDRAW, DISPATCHED, WITHDRAWN, OFFICE),
            new Rule(Deed.SECOND_LOOK, PUBLISHED, PUBLISHED, OFFICE),
            new Rule(Deed.LINK, PUBLISHED, PUBLISHED, OFFICE),
            new Rule(Deed.UNLINK, PUBLISHED, PUBLISHED, OFFICE),
            new Rule(Deed.CORRECT, PUBLISHED, PUBLISHED, OFFICE),
            new Rule(Deed.SUPERSEDE, PUBLISHED, CORRECTED, OFFICE_AND_CLOCK),
            new Rule(Deed.WITHDRAW, PUBLISHED, WITHDRAWN, OFFICE));

    private ReleaseRules() {}

    /** Where this deed leads from here; empty if nowhere. */
    public static Optional<Rule> rule(Deed deed, Stage from) {
        return TABLE.stream()
                .filter(rule -> rule.deed() == deed && rule.from() == from)
                .findFirst();
    }

    /** What {@code who} may do with a version at this stage, in the order of the table. */
    public static List<Deed> deeds(Stage from, Actor who) {
        return TABLE.stream()
                .filter(rule -> rule.from() == from && rule.who().contains(who))
                .map(Rule::deed)
                .toList();
    }
}
