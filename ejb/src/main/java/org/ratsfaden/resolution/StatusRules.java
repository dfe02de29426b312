package org.ratsfaden.resolution;

import static org.ratsfaden.resolution.Actor.COUNCIL_OFFICE;
import static org.ratsfaden.resolution.Actor.OFFICE;
import static org.ratsfaden.resolution.ResolutionStatus.IMPLEMENTED;
import static org.ratsfaden.resolution.ResolutionStatus.IN_PROGRESS;
import static org.ratsfaden.resolution.ResolutionStatus.NOT_FEASIBLE;
import static org.ratsfaden.resolution.ResolutionStatus.OPEN;
import static org.ratsfaden.resolution.ResolutionStatus.REPLACED;

import java.util.EnumSet;
import java.util.Set;

/** What may be done at which status, and by whom: the one table. Source: council-practice.md, "After the sitting". */
public final class StatusRules {

    private record Row(Set<ResolutionStatus> at, Set<Actor> by) {}

    private StatusRules() {}

    private static Row row(Action action) {
        Set<ResolutionStatus> unfinished = EnumSet.of(OPEN, IN_PROGRESS);
        Set<ResolutionStatus> finished = EnumSet.of(IMPLEMENTED, NOT_FEASIBLE, REPLACED);
        Set<ResolutionStatus> standing = EnumSet.complementOf(EnumSet.of(REPLACED));
        Set<Actor> councilOffice = EnumSet.of(COUNCIL_OFFICE);
        Set<Actor> both = EnumSet.of(OFFICE, COUNCIL_OFFICE);
        return switch (action) {
            case ASSIGN, POSTPONE -> new Row(unfinished, councilOffice);
            case REPORT -> new Row(unfinished, both);
            case RELEASE, RETURN -> new Row(unfinished, councilOffice);
            case SETTLE -> new Row(standing, councilOffice);
            case SUSPEND, RESUME -> new Row(unfinished, councilOffice);
            case REPEAL -> new Row(standing, councilOffice);
            case REOPEN -> new Row(finished, councilOffice);
        };
    }

    /** Whether it may be done at this status by anybody. */
    public static boolean isPossible(Action action, ResolutionStatus at) {
        return row(action).at().contains(at);
    }

    /** Whether this is for {@code actor} to do, at one status or another. */
    public static boolean isFor(Actor actor, Action action) {
        return row(action).by().contains(actor);
    }
}
