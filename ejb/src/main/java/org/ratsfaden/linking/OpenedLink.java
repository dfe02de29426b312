package org.ratsfaden.linking;

import org.ratsfaden.concept.Concept;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;

/**
 * A link in front of a reader who may know of both its sides.
 *
 * @param wordingShown whether this reader may read the document's sentence; false for newspaper articles outside the house
 */
public record OpenedLink(
        ChapterLink link, Document document, Description description, Concept concept, boolean wordingShown) {}
