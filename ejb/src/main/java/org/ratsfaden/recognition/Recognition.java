package org.ratsfaden.recognition;

import java.util.List;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Finding;

/**
 * What a document says.
 *
 * @param findings at most one per field; a field the text does not state is absent
 * @param publicity what the text says about its own publicity
 */
public record Recognition(DocumentKind kind, List<Finding> findings, Publicity publicity) {

    public Recognition {
        findings = List.copyOf(findings);
    }
}
