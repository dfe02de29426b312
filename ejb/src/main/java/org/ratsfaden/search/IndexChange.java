package org.ratsfaden.search;

import org.ratsfaden.document.DocumentId;

/** One thing the index has to learn. Learning it twice is learning it once. */
public sealed interface IndexChange {

    DocumentId id();

    /** Rises from change to change. */
    long indexSeq();

    record Put(Entry entry, long indexSeq) implements IndexChange {

        @Override
        public DocumentId id() {
            return entry.id();
        }
    }

    record Remove(DocumentId id, long indexSeq) implements IndexChange {}

    /** Nothing of it, nor of anything removed before, stays in any file of the index. */
    record Erase(DocumentId id, long indexSeq) implements IndexChange {}
}
