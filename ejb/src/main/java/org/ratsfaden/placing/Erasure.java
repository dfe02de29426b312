package org.ratsfaden.placing;

import java.time.Instant;
import org.ratsfaden.document.DocumentId;

/** That a document is to go for ever, and how far that has come. */
public record Erasure(DocumentId document, Ground ground, Progress progress) {

    public sealed interface Progress {

        /** A clerk has proposed it; the reason is in that person's words and is forgotten with the order. */
        record Proposed(String by, Instant at, String reason) implements Progress {}

        /** It is decided, and what the database held is gone. */
        record Ordered(Instant at) implements Progress {}

        /** Original and copies are gone, too. */
        record Finished(Instant ordered, Instant at) implements Progress {}
    }

    Erasure with(Progress newProgress) {
        return new Erasure(document, ground, newProgress);
    }
}
