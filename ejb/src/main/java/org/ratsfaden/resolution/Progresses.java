package org.ratsfaden.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** How far this one has come; nobody else moves it on until the transaction ends. */
    Progress hold(ResolutionId id);

    /** Gives what was done about one decision to another, together with what was done about that ({@link Progress#together}). */
    void move(ResolutionId from, ResolutionId to);

    /**
     * Keeps where a decision has come now, and adds to its history what is new there.
     *
     * @throws StaleProgress if somebody else has begun with it in the same moment
     */
    void keep(ResolutionId id, Progress progress);

    /** Forgets how far these have come, and how they came there. */
    void forget(Collection<ResolutionId> ids);

    /**
     * What is followed up of our own body's business, and of which a document in view tells: decisions of the deciding body, those
     * of which it is not known who decides as long as no decision of the deciding body about the same paper is in view, deferred and
     * referred items until they return, questions until they are answered; and whatever somebody has taken up. Overdue ones first,
     * then the latest sitting.
     */
    Found<ResolutionId> followed(Asked asked, Within within, Seen seen);

    /** How many of them each committee has dealt with; those without any are left out. */
    Map<CommitteeKey, Long> byCommittee(Asked asked, Seen seen);

    /** What the list can be narrowed to. */
    Choices choices(Seen seen);

    /** What was done about decisions of which no document tells any more, at most so many. */
    List<ResolutionId> strays(int most);

    /** Who reported for this office last; empty if nobody has. */
    Optional<String> accountOf(String office);

    /**
     * What somebody sees.
     *
     * @param account whose assignments are in view too; {@code null} for none
     * @param home the body whose decisions are ours
     * @param today what lies before it is late
     */
    record Seen(View view, @Nullable String account, CommitteeKey home, LocalDate today) {}

    /** What is asked for: all of it at once. */
    record Asked(List<Wish> wishes) {

        /** Everything that is followed up. */
        public static final Asked ALL = new Asked(List.of());

        public Asked {
            wishes = List.copyOf(wishes);
        }

        public static Asked of(Wish... wishes) {
            return new Asked(List.of(wishes));
        }

        public Asked and(Wish wish) {
            return new Asked(
                    Stream.concat(wishes.stream(), Stream.of(wish)).distinct().toList());
        }

        public Asked without(Wish wish) {
            return new Asked(
                    wishes.stream().filter(other -> !other.equals(wish)).toList());
        }
    }
}
