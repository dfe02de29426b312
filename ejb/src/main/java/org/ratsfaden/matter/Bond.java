package org.ratsfaden.matter;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.PaperNumber;

/** Why a piece belongs to a matter. */
public sealed interface Bond {

    /** It is the one the matter was opened by. */
    record Itself() implements Bond {}

    /** It deals with the same paper. */
    record SamePaper(PaperNumber paper) implements Bond {}

    /**
     * It deals with a paper that another piece names as one before it.
     *
     * @param quote where it is named; {@code null} if that is not for this reader, or a person said so
     */
    record NamedBy(PaperNumber paper, @Nullable Quote quote) implements Bond {}

    /**
     * It names a paper of the matter as one before it.
     *
     * @param quote as in {@link NamedBy}
     */
    record Names(PaperNumber paper, @Nullable Quote quote) implements Bond {}

    /**
     * One says that the other's sitting dealt with it, and both are called the same.
     *
     * @param quote as in {@link NamedBy}
     */
    record SameSitting(@Nullable Quote quote) implements Bond {}

    /** The council office has said so. */
    record Said() implements Bond {}
}
