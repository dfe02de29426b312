package org.ratsfaden.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Untouched originals under their hash. Safe for use by several threads and servers. */
public interface OriginalFiles {

    /**
     * Keeps the bytes of {@code file}; when it returns, they survive a power cut. Keeping the same bytes twice keeps them once.
     *
     * @throws IOException if they could not be kept, or if {@code file} changed while it was being copied
     */
    void keep(ContentHash hash, Path file) throws IOException;

    /**
     * Removes the original, and what a killed server left of it; nothing happens if it is not there.
     *
     * @throws IOException if it could not be removed
     */
    void remove(ContentHash hash) throws IOException;

    /**
     * Removes halves of files that were last written to before this instant: a server left them that was killed while it kept
     * them. Whoever is still writing one is told that it failed.
     */
    void removeHalves(Instant before) throws IOException;

    /**
     * Where the original lies; to be read, never to be written to.
     *
     * @throws IOException if it is missing
     */
    Path locate(ContentHash hash) throws IOException;

    /**
     * What lies in the store in the place of the hashes that begin with these digits, whatever it is.
     *
     * @param digits two hexadecimal digits
     */
    List<StoredFile> stored(String digits) throws IOException;

    /**
     * Deletes a file for good, unless somebody has brought its bytes since.
     *
     * @return whether it is gone
     */
    boolean remove(StoredFile file) throws IOException;

    /** Whether it can be located. */
    default boolean holds(ContentHash hash) {
        try {
            locate(hash);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
