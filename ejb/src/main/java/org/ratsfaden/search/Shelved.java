package org.ratsfaden.search;

import org.ratsfaden.document.DocumentId;

/**
 * One thing an index holds; of a document it may hold two, its card and its full entry.
 *
 * @param indexSeq the change of the document it was made from
 * @param place the index it stands in
 * @param card whether it is found by its description alone
 */
public record Shelved(DocumentId id, long indexSeq, Place place, boolean card) {

    /** Which of the two indexes (decisions.md 9). */
    public enum Place {
        /** What everybody finds. */
        PUBLIC,
        /** All the rest. */
        INTERNAL
    }
}
