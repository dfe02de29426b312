package org.ratsfaden.matter;

import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;

/** The words of a document that join a piece to its matter. */
public record Quote(DocumentId document, Evidence evidence) {}
