package org.ratsfaden.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An {@link Action} with all it takes. */
public sealed interface Deed {

    record Assign(Assignment assignment) implements Deed {}

    /** @param deadline {@code null} for none */
    record Postpone(@Nullable LocalDate deadline, String reason) implements Deed {

        public Postpone {
            requireReason(reason);
        }
    }

    /** @param reached one of {@link ProgressNote#REPORTABLE} */
    record Report(ResolutionStatus reached, String text) implements Deed {}

    record Release() implements Deed {}

    record Return(String reason) implements Deed {

        public Return {
            requireReason(reason);
        }
    }

    record Settle(Settlement settlement) implements Deed {}

    record Suspend(String reason) implements Deed {

        public Suspend {
            requireReason(reason);
        }
    }

    record Resume(String reason) implements Deed {

        public Resume {
            requireReason(reason);
        }
    }

    /** @param by the decision that repeals it, as people name it: "KT 12/2019 vom 04.12.2019" */
    record Repeal(String by) implements Deed {

        public Repeal {
            requireReason(by);
        }
    }

    record Reopen(String reason) implements Deed {

        public Reopen {
            requireReason(reason);
        }
    }

    int LONGEST_REASON = 500;

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has 1 to %d characters".formatted(LONGEST_REASON));
        }
    }

    default Action action() {
        return switch (this) {
            case Assign(var _) -> Action.ASSIGN;
            case Postpone(var _, var _) -> Action.POSTPONE;
            case Report(var _, var _) -> Action.REPORT;
            case Release() -> Action.RELEASE;
            case Return(var _) -> Action.RETURN;
            case Settle(var _) -> Action.SETTLE;
            case Suspend(var _) -> Action.SUSPEND;
            case Resume(var _) -> Action.RESUME;
            case Repeal(var _) -> Action.REPEAL;
            case Reopen(var _) -> Action.REOPEN;
        };
    }
}
