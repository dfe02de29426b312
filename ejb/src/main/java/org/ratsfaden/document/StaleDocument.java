package org.ratsfaden.document;

/** Somebody else changed the document in the meantime; read it again and repeat. */
public final class StaleDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleDocument(DocumentId id, long version) {
        super("document %s has changed since version %d".formatted(id, version));
    }
}
