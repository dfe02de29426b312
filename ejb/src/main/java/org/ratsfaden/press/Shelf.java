package org.ratsfaden.press;

import java.io.IOException;
import org.ratsfaden.document.DocumentId;

/** Where published releases become documents that everybody finds. Joins the caller's transaction. */
public interface Shelf {

    /**
     * Puts the version that goes out among the public documents.
     *
     * @param by who publishes it
     * @throws IOException if its original could not be kept; nothing is recorded then
     */
    DocumentId put(PressRelease release, ReleaseVersion version, String by) throws IOException;

    /** A later version stands in its place: nobody but the press office finds this one any more. */
    void replaced(DocumentId document);

    /**
     * It is withdrawn: nobody but the house reads it any more, even if an older copy of the database comes back.
     *
     * @throws IOException if that could not be written down
     */
    void takeAway(DocumentId document, String reason, String by) throws IOException;

    /**
     * Returns when a search that starts now on this server obeys everything committed before the call.
     *
     * @throws IOException if the index could not be written; what was committed holds, and is obeyed later
     */
    void letSearchFollow() throws IOException;
}
