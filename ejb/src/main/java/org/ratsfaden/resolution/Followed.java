package org.ratsfaden.resolution;

import java.util.Set;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ConsultationRole;
import org.ratsfaden.meeting.ItemKind;

/**
 * An agenda item whose decision is followed up, as one reader may know of it.
 *
 * @param progress without drafts and names of accounts for readers outside the house
 * @param possible what this reader can do about it now
 * @param ours whether our own body has dealt with it, and not another of which we hold documents
 */
public record Followed(AgendaItem item, Progress progress, Set<Action> possible, boolean ours) {

    public Followed {
        possible = Set.copyOf(possible);
    }

    /** What is to be said of its state. */
    public enum Standing {
        /** The deciding body has decided, or somebody has taken it up: its status counts. */
        TRACKED,
        /** Deferred or referred: it comes again. */
        RETURNS,
        /** No decision of the deciding body is held: it is never called open for that. */
        NOT_EVIDENCED,
        /** Nothing is to be done about it: procedure, rejected, taken note of, a recommendation, or another body's. */
        NOT_TRACKED
    }

    public Standing standing() {
        if (!progress.history().isEmpty() || progress.assignment() != null) {
            return Standing.TRACKED;
        }
        if (!ours || item.kind() == ItemKind.PROCEDURE) {
            return Standing.NOT_TRACKED;
        }
        if (item.kind() == ItemKind.QUESTION && item.outcome().isEmpty()) {
            return Standing.TRACKED;
        }
        if (!item.isDecided()
                || item.outcome().filter("rejected"::equals).isPresent()
                || item.role() == ConsultationRole.ADVISES) {
            return Standing.NOT_TRACKED;
        }
        if (item.returns()) {
            return Standing.RETURNS;
        }
        return item.role() == ConsultationRole.DECIDES ? Standing.TRACKED : Standing.NOT_EVIDENCED;
    }
}
