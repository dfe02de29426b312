package org.ratsfaden.matter;

import org.ratsfaden.meeting.PaperNumber;

/** Why a piece belongs to a matter. */
public sealed interface Bond {

    /** It is the one the matter was opened by. */
    record Itself() implements Bond {}

    /** It deals with the same paper. */
    record SamePaper(PaperNumber paper) implements Bond {}

    /** It deals with a paper that another piece names as one before it. */
    record NamedBy(PaperNumber paper) implements Bond {}
}
