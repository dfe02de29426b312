package org.ratsfaden.placing;

import java.io.IOException;
import java.util.List;

/**
 * The list of what left, kept apart from the database so that it outlives the return of an older one (safety.md, "erasure must
 * reach backups"). Lines are added, never changed. Safe for use by several threads and servers.
 */
public interface Removals {

    /**
     * Adds a line; when it returns, the line survives a power cut.
     *
     * @throws IOException if it could not be written
     */
    void add(Removal removal) throws IOException;

    /** Every line, the oldest first. */
    List<Removal> all() throws IOException;
}
