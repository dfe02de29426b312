package org.ratsfaden.meeting;

/** Learns that an agenda item goes by another id, because its sitting or its number was corrected. Joins the caller's transaction. */
@FunctionalInterface
public interface ItemMoves {

    /** Where nothing hangs on an item. */
    ItemMoves UNHEARD = (_, _) -> {};

    /** No document tells of {@code from} any more; {@code to} may have been told of before. */
    void moved(ResolutionId from, ResolutionId to);
}
