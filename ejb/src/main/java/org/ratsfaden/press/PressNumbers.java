package org.ratsfaden.press;

/** The numbers given in each year. Joins the caller's transaction; whoever draws one makes the others wait until it ends. */
public interface PressNumbers {

    /** The next number of this year. Rolled back with the transaction: then the next one gets it. */
    int next(int year);

    /** The number that {@link #next} would give now. */
    int upcoming(int year);

    /** This number was given elsewhere: the next one is higher. */
    void taken(PressNumber number);

    /**
     * The year goes on with {@code number}.
     *
     * @return false if that or a higher one was given already
     */
    boolean goOnWith(PressNumber number);
}
