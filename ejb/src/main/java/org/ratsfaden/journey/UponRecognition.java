package org.ratsfaden.journey;

import org.ratsfaden.document.Document;

/** What follows elsewhere from a document having been recognised. Joins the transaction in which it is kept. */
@FunctionalInterface
public interface UponRecognition {

    /**
     * @param document as it is kept now, with its findings
     * @param first whether it was recognised for the first time
     */
    void recognised(Document document, boolean first);
}
