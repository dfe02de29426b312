package org.ratsfaden.intake;

import org.ratsfaden.document.QuarantineReason;

/** How far a document has come, as whoever brought it wants to know. */
public sealed interface Progress {

    /** It will be read. */
    record Waiting() implements Progress {}

    /** Reading it has failed too often for reasons of ours; it waits for a person. */
    record Stuck() implements Progress {}

    /** It was read; nothing more will happen to it. Also said of a document that was erased since. */
    record Read() implements Progress {}

    record Quarantined(QuarantineReason reason) implements Progress {}
}
