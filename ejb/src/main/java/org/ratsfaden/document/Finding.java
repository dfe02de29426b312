package org.ratsfaden.document;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a document, with the words it was read from.
 *
 * @param confidence from 0 to 1; 1 when a person has said so
 * @param evidence {@code null} only when a person states what stands nowhere in the text, or for {@link Field#HAS_DECISION}
 *     when there is none
 */
public record Finding(
        Field field,
        FindingValue value,
        double confidence,
        @Nullable Evidence evidence,
        FindingSource source) {

    public Finding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, but is " + confidence);
        }
    }
}
