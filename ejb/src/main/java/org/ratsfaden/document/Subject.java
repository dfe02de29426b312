package org.ratsfaden.document;

/**
 * What findings are about: a document, or one agenda item in it.
 *
 * @param item {@link ItemKey#WHOLE} for the document itself
 */
public record Subject(DocumentId document, ItemKey item) {

    /** The document itself. */
    public static Subject whole(DocumentId document) {
        return new Subject(document, ItemKey.WHOLE);
    }
}
