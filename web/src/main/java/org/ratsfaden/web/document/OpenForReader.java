package org.ratsfaden.web.document;

import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.security.CurrentReader;

/** Opens the document an address names, for whoever asks. */
public final class OpenForReader {

    private final OpenDocument documents;
    private final CurrentReader current;

    public OpenForReader(OpenDocument documents, CurrentReader current) {
        this.documents = documents;
        this.current = current;
    }

    /**
     * The document with this id.
     *
     * @param surface what is opened, for the log
     * @throws Refused in the same way whether it does not exist or is not for this reader
     */
    public OpenedDocument open(String id, String surface) {
        return DocumentId.parse(id)
                .flatMap(known -> documents.open(known, current.reader(), surface))
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }
}
