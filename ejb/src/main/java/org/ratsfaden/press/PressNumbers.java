package org.ratsfaden.press;

import java.util.Optional;

/** The numbers given in each year. Joins the caller's transaction; whoever draws one makes the others wait until it ends. */
public interface PressNumbers {

    /** The next number of this year; empty if none is left. Rolled back with the transaction: then the next one gets it. */
    Optional<PressNumber> next(int year);

    /** The number that {@link #next} would give now; never one that a release has already. */
    Optional<PressNumber> upcoming(int year);

    /**
     * This number was given elsewhere: the next one is higher, and higher than all that releases have within the same reach of it.
     *
     * @param reach how far above the last one it may be
     * @return false if it is further above; the year then goes on as before
     */
    boolean taken(PressNumber number, int reach);

    /**
     * The year goes on with {@code number}.
     *
     * @return false if that or a higher one was given already
     */
    boolean goOnWith(PressNumber number);
}
