package org.ratsfaden.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.ResolutionId;

/** Something a list of decisions is asked for. */
public sealed interface Wish {

    record InCommittee(CommitteeKey committee) implements Wish {}

    /** Never fits an item that comes again, nor one of which no deciding body is known. */
    record WithStatus(ResolutionStatus status) implements Wish {}

    record GivenTo(String office) implements Wish {}

    /** Whose office reports by this account. */
    record ReportedBy(String account) implements Wish {}

    record OfKind(ItemKind kind) implements Wish {}

    /** @param words some of the name of whoever has put it forward, for example of a Fraktion */
    record SubmittedBy(String words) implements Wish {}

    /** @param day the last, inclusive, on which it has to be carried out */
    record DueUntil(LocalDate day) implements Wish {}

    /** What was done about it since then, as far as it is told outside the house. */
    record ChangedSince(Instant moment) implements Wish {}

    record InAnyOf(Set<CommitteeKey> committees) implements Wish {

        public InAnyOf {
            committees = Set.copyOf(committees);
        }
    }

    /** What a committee has dealt with, and what is still open of those that it follows. */
    record OfOrLeftTo(Set<CommitteeKey> committees, Set<CommitteeKey> formers) implements Wish {

        public OfOrLeftTo {
            committees = Set.copyOf(committees);
            formers = Set.copyOf(formers);
        }
    }

    /** @param day the last of the sitting, inclusive */
    record DealtWithUntil(LocalDate day) implements Wish {}

    /** The decisions of another body, for reference, instead of our own. */
    record OfBody(CommitteeKey body) implements Wish {}

    /** One of these. */
    record Among(Set<ResolutionId> resolutions) implements Wish {

        public Among {
            resolutions = Set.copyOf(resolutions);
        }
    }

    /** What is not finished, or not yet found to be settled. */
    record StillOpen() implements Wish {}

    /** What is open or in progress. */
    record Unfinished() implements Wish {}

    record Late() implements Wish {}

    /** What is not carried out for now (ausgesetzt). */
    record Suspended() implements Wish {}

    /** What has a draft that waits for its release. */
    record WithDraft() implements Wish {}

    /** What no office has been given yet. */
    record WithoutOffice() implements Wish {}
}
