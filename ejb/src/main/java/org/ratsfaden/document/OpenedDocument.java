package org.ratsfaden.document;

import java.util.List;

/**
 * A document in front of a reader who may know of it. Made by {@link OpenDocument}.
 *
 * @param findings without those that are {@link Field#isWording} where the wording is not shown
 * @param wordingShown whether this reader may also read its text and original; false for newspaper articles outside the house
 */
public record OpenedDocument(Document document, Description description, List<Finding> findings, boolean wordingShown) {

    public OpenedDocument {
        findings = List.copyOf(findings);
    }
}
