package org.ratsfaden.search;

import java.io.IOException;
import java.util.List;

/**
 * An index that is built beside the one that answers. Used by one thread; as long as it has not taken over, nobody is answered
 * from it, and closing it leaves nothing behind.
 */
public interface FreshIndex extends AutoCloseable {

    /** Learns these changes, in this order. */
    void apply(List<IndexChange> changes) throws IOException;

    /** The highest sequence number learnt; 0 for none. */
    long containedSeq();

    /** Writes what it has learnt to the disk, so that taking over is a matter of moments. */
    void flush() throws IOException;

    /**
     * From now on this one answers, and is the one that is found after a crash; the other is deleted.
     *
     * @param seq up to here there is no change it would not have learnt
     * @throws IllegalStateException if the other one has learnt more
     */
    void takeOver(long seq) throws IOException;

    @Override
    void close() throws IOException;
}
