package org.ratsfaden.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two pieces of which only a person can tell whether they belong to one matter, and what a person has said. It goes by the pieces, so
 * that the answer outlives every reading.
 *
 * @param one the lesser of the two keys
 * @param askedAt {@code null} if nobody was asked: a person said it without
 * @param answer {@code null} as long as nobody has said anything
 */
public record Tie(
        PieceId one,
        PieceId other,
        @Nullable Instant askedAt,
        @Nullable Answer answer) {

    /** @param by the account */
    public record Answer(boolean together, String by, Instant at) {}

    public Tie {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("a tie is between two pieces, the lesser key first");
        }
    }

    /** In whatever order. */
    public static Tie between(PieceId one, PieceId other, @Nullable Instant askedAt, @Nullable Answer answer) {
        return one.compareTo(other) < 0 ? new Tie(one, other, askedAt, answer) : new Tie(other, one, askedAt, answer);
    }

    Tie with(@Nullable Answer said) {
        return new Tie(one, other, askedAt, said);
    }

    public boolean saysTogether() {
        return answer != null && answer.together();
    }

    public boolean saysApart() {
        return answer != null && !answer.together();
    }

    boolean touches(PieceId piece) {
        return one.equals(piece) || other.equals(piece);
    }

    public PieceId without(PieceId piece) {
        return one.equals(piece) ? other : one;
    }
}
