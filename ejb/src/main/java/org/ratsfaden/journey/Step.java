package org.ratsfaden.journey;

import org.ratsfaden.document.DocumentId;

/** One thing still to be done for a document. Doing it twice has the effect of doing it once. */
public sealed interface Step {

    DocumentId document();

    /** Read the original, recognise what it says, keep it and decide who may see it. */
    record Read(DocumentId document) implements Step {}

    /** Recognise again what the kept text says. */
    record Recognise(DocumentId document) implements Step {}

    /** Compare the document with the chapters of concepts; a concept, with all documents there are. */
    record Link(DocumentId document) implements Step {}

    /** What the document tells of a concept has changed: every other document is to be compared once more. */
    record CompareOthers(DocumentId document) implements Step {}

    /** The document is erased: what else is left of it has to go, original and copies. */
    record Erase(DocumentId document) implements Step {}
}
