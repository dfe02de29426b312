package org.ratsfaden.document;

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
}
