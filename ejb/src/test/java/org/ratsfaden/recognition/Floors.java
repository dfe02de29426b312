package org.ratsfaden.recognition;

import static java.util.Map.entry;

import java.util.Map;
import org.ratsfaden.document.Field;

/** What the recognition must not fall below on the whole corpus: a little under what was measured when it was written. */
final class Floors {

    /** Part of the documents whose kind is right. */
    static final double KIND = 0.95;

    /** Everything not named here: 0.95. Named here: wordings that several cuts of the same sentence would state. */
    static final Map<Field, Double> PRECISION =
            Map.ofEntries(entry(Field.OUTCOME_RAW, 0.8), entry(Field.DECISION_TEXT, 0.9), entry(Field.SUBMITTER, 0.9));

    /** Everything not named here: 0.9. */
    static final Map<Field, Double> RECALL = Map.ofEntries(
            entry(Field.BODY, 0.85),
            entry(Field.LEAD_DEPARTMENT, 0.75),
            entry(Field.OUTCOME_RAW, 0.8),
            entry(Field.VOTE, 0.85),
            entry(Field.COMMITTEE, 0.88),
            entry(Field.SUBMITTER, 0.8),
            entry(Field.PAPER_TYPE, 0.9));

    private Floors() {}
}
