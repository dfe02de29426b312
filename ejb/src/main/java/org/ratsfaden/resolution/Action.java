package org.ratsfaden.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody can do about a decision that is followed up. */
public enum Action {
    /** Gives it to an office, with or without a deadline (Auftrag). */
    ASSIGN,
    /** Sets another deadline. */
    POSTPONE,
    /** Drafts how far it has come (Sachstand); nobody outside the house sees it before its release. */
    REPORT,
    /** Lets everybody who may read the decision read the draft; its status holds from now on. */
    RELEASE,
    /** Gives the draft back to the office. */
    RETURN,
    /** Books that a committee has found it settled (Erledigung festgestellt). */
    SETTLE,
    /** The chief executive objects to it, or a court does: it is not carried out for now (ausgesetzt). */
    SUSPEND,
    RESUME,
    /** Books that another decision repeals or replaces it. */
    REPEAL,
    /** Takes it up again that was finished, for example by mistake. */
    REOPEN;

    /** Whether only the house learns that it was done, and with which words. */
    public boolean isInternal() {
        return this == REPORT || this == RETURN;
    }

    /** The name in the database and in addresses: {@code assign}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action with this key; empty for anything else. */
    public static Optional<Action> ofKey(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
