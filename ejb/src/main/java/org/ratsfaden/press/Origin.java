package org.ratsfaden.press;

import org.ratsfaden.document.DocumentId;

/** Where a release came from. */
public sealed interface Origin {

    /** Somebody wrote it in the workshop. */
    record Written() implements Origin {}

    /** It came as a file that was recognised; that document stays the press office's own. */
    record FromFile(DocumentId document) implements Origin {}

    /** It was issued before, and its file is in the archive. Its words are those of that document. */
    record Imported(DocumentId document) implements Origin {}
}
