package org.ratsfaden.intake;

import org.ratsfaden.document.QuarantineReason;

/** How far a document has come, as whoever brought it wants to know. */
public sealed interface Progress {

    /** It will be read. */
    record Waiting() implements Progress {}

    /** Reading it has failed too often for reasons of ours; it waits for a person. */
    record Stuck() implements Progress {}

    record Read() implements Progress {}

    record Quarantined(QuarantineReason reason) implements Progress {}
}
