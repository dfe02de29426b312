package org.ratsfaden.document;

import java.time.Instant;

/** How far a document has come. Whether it is already found is the index's knowledge ({@code Document.indexSeq}). */
public sealed interface DocumentState {

    /** The original is kept, nobody has read it yet. */
    record Received() implements DocumentState {}

    /**
     * Its text and findings are kept.
     *
     * @param mediaType what its bytes are, for example {@code application/pdf}
     * @param complete false if the text was cut at a limit
     */
    record Recognised(String mediaType, boolean complete) implements DocumentState {}

    /**
     * It cannot be read; the clerk sees why.
     *
     * @param detail what was found, for the clerk; may be empty
     */
    record Quarantined(QuarantineReason reason, String detail) implements DocumentState {}

    /** It has gone, text, findings, names and original; this row says so to every server. */
    record Erased(Instant at) implements DocumentState {}
}
