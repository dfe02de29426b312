package org.ratsfaden.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.View;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;

/**
 * How far decisions have come. Knows no reader: {@link OpenResolutions} asks who may read what. Joins the caller's transaction.
 */
public interface Progresses {

    /** How far these have come; whatever nobody has done anything about is left out. */
    Map<ResolutionId, Progress> of(Collection<ResolutionId> ids);

    /** Keeps where a decision has come now, and adds to its history what is new there. */
    void keep(ResolutionId id, Progress progress);

    /** Forgets how far these have come, and how they came there. */
    void forget(Collection<ResolutionId> ids);

    /**
     * The decisions that are followed up and of which a document in view tells: those of the deciding body, those of which it is
     * not known who decides as long as no decision of the deciding body about the same paper is in view, and deferred and referred
     * items until they return. Overdue ones first, then the latest sitting.
     */
    Found<ResolutionId> followed(Asked asked, Within within, Seen seen);

    /** The offices to which a decision in view is assigned, by name. */
    List<String> offices(Seen seen);

    /** Who reported for this office last; empty if nobody has. */
    Optional<String> accountOf(String office);

    /**
     * What somebody sees.
     *
     * @param account whose assignments are in view too; {@code null} for none
     * @param today what lies before it is late
     */
    record Seen(View view, @Nullable String account, LocalDate today) {}

    /**
     * What is asked for; {@code null} and {@code false} ask for nothing.
     *
     * @param status never fits an item that comes again, nor one of which no deciding body is known
     * @param open what is not finished, or not yet found to be settled
     * @param overdue what is late
     * @param draft what has a draft that waits for its release
     * @param unassigned what no office has been given yet
     * @param account who reports on it
     */
    record Asked(
            @Nullable CommitteeKey committee,
            @Nullable ResolutionStatus status,
            @Nullable String office,
            boolean open,
            boolean overdue,
            boolean draft,
            boolean unassigned,
            @Nullable String account) {

        /** Everything. */
        public static final Asked ALL = new Asked(null, null, null, false, false, false, false, null);

        public Asked in(CommitteeKey wanted) {
            return new Asked(wanted, status, office, open, overdue, draft, unassigned, account);
        }

        public Asked reportedBy(String wanted) {
            return new Asked(committee, status, office, open, overdue, draft, unassigned, wanted);
        }

        public Asked stillOpen() {
            return new Asked(committee, status, office, true, overdue, draft, unassigned, account);
        }

        public Asked late() {
            return new Asked(committee, status, office, open, true, draft, unassigned, account);
        }

        public Asked withDraft() {
            return new Asked(committee, status, office, open, overdue, true, unassigned, account);
        }

        public Asked withoutDraft() {
            return new Asked(committee, status, office, open, overdue, false, unassigned, account);
        }

        public Asked withoutOffice() {
            return new Asked(committee, status, office, open, overdue, draft, true, account);
        }
    }
}
