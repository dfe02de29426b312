package org.ratsfaden.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.PaperNumber;

/**
 * What is known of a passage whose matter is looked for.
 *
 * @param body key of the name of the body; empty if the name makes none
 * @param day {@code null} if it does not say
 * @param mention what it says of an agenda item; {@code null} if it is of none
 * @param papers the papers it is about, and those it names
 */
record Known(
        Subject subject,
        PieceId piece,
        String body,
        @Nullable LocalDate day,
        @Nullable Mention mention,
        Set<PaperNumber> papers) {

    /** What lies farther apart is hardly one matter, though it be called the same. */
    private static final long FARTHEST_DAYS = 550;

    Known {
        papers = Set.copyOf(papers);
    }

    /** Whether only a person can tell if these two, which are called the same, are of one matter. */
    boolean isInDoubtWith(Known other) {
        return !piece.equals(other.piece)
                && body.equals(other.body)
                && isNear(other)
                && Collections.disjoint(papers, other.papers)
                && !isOfTheSameSitting(other)
                && !comesAgainEachTime(other);
    }

    private boolean isNear(Known other) {
        return day == null || other.day == null || areNear(day, other.day);
    }

    static boolean areNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= FARTHEST_DAYS;
    }

    private boolean isOfTheSameSitting(Known other) {
        return mention != null
                && other.mention != null
                && mention.meeting().id().equals(other.mention.meeting().id());
    }

    /** What one committee decides twice under the same title, without putting it off, is another matter each time. */
    private boolean comesAgainEachTime(Known other) {
        return mention != null
                && other.mention != null
                && committee(mention).equals(committee(other.mention))
                && isDone(mention)
                && isDone(other.mention);
    }

    private static CommitteeKey committee(Mention mention) {
        return mention.meeting().key();
    }

    private static boolean isDone(Mention mention) {
        return mention.decided() && !"deferred".equals(mention.outcome()) && !"referred".equals(mention.outcome());
    }
}
