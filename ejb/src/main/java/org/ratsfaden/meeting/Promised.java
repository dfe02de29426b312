package org.ratsfaden.meeting;

import java.util.List;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;

/**
 * What somebody has promised under an agenda item (Zusage), as far as the council office follows it up.
 *
 * @param text not blank
 */
public record Promised(String text, Evidence evidence) {

    public Promised {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a promise without words");
        }
    }

    /** What holds of it: its words are what it is called. */
    Facts facts() {
        return new Facts(List.of(
                new Finding(Field.TITLE, new FindingValue.Words(text), 1, evidence, new FindingSource.Machine(0))));
    }
}
