package org.ratsfaden.recognition;

import static java.util.Map.entry;

import java.util.Map;
import org.ratsfaden.document.Field;

/** What the recognition must not fall below on the whole corpus: a little under what was measured when it was written. */
final class Floors {

    /** Part of the documents whose kind is right. */
    static final double KIND = 0.93;

    /** Everything not named here: 0.9. Named here: what does not reach it yet. */
    static final Map<Field, Double> PRECISION =
            Map.ofEntries(entry(Field.HAS_DECISION, 0.85), entry(Field.TITLE, 0.85), entry(Field.OUTCOME_RAW, 0.85));

    static final Map<Field, Double> RECALL = Map.ofEntries(
            entry(Field.HAS_DECISION, 0.85),
            entry(Field.TITLE, 0.75),
            entry(Field.BODY, 0.7),
            entry(Field.ISSUE_DATE, 0.7),
            entry(Field.MEETING_DATE, 0.75),
            entry(Field.COMMITTEE, 0.65),
            entry(Field.AGENDA_ITEM, 0.85),
            entry(Field.PUBLIC_STATUS, 0.85),
            entry(Field.PAPER_NUMBER, 0.9),
            entry(Field.PAPER_TYPE, 0.8),
            entry(Field.SUBMITTER, 0.6),
            entry(Field.LEAD_DEPARTMENT, 0.6),
            entry(Field.DECISION_TEXT, 0.6),
            entry(Field.OUTCOME, 0.7),
            entry(Field.OUTCOME_RAW, 0.6),
            entry(Field.VOTE, 0.7),
            entry(Field.DATELINE_PLACE, 0.7));

    private Floors() {}
}
