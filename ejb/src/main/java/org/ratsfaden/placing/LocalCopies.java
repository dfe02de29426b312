package org.ratsfaden.placing;

import java.io.IOException;
import org.ratsfaden.document.ContentHash;

/** Copies of originals that lie outside the store: in the inbox, where people left them. */
public interface LocalCopies {

    /**
     * Removes every copy of this file from this server.
     *
     * @param bytes its length, which tells most other files apart without reading them
     * @throws IOException if one could not be removed; calling again goes on
     */
    void remove(ContentHash file, long bytes) throws IOException;
}
