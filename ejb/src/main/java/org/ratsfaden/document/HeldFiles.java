package org.ratsfaden.document;

import java.time.Instant;
import java.util.List;

/**
 * Files that something else than a document holds: what goes with a press release. They lie among the originals. Joins the
 * caller's transaction.
 */
public interface HeldFiles {

    /**
     * Records a file, if it is not known yet, for somebody who holds it by the end of this transaction; until then nobody removes it.
     *
     * @param bytes its length
     * @param at when it came
     */
    void hold(ContentHash file, long bytes, Instant at);

    /** Whether anybody but a document holds it. */
    boolean isHeld(ContentHash file);

    /** Somebody holds it no more; it waits to be looked at. */
    void letGo(ContentHash file);

    /** What waits to be looked at, at most {@code limit}. */
    List<ContentHash> letGo(int limit);

    /** It has been looked at. */
    void lookedAt(ContentHash file);
}
