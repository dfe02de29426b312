package org.ratsfaden.document;

import java.util.Arrays;
import java.util.Optional;

/** What can be found in a document. The keys are fixed by interface.md. */
public enum Field {
    BODY("body"),
    ISSUE_DATE("issueDate"),
    MEETING_DATE("meetingDate"),
    PRESS_NUMBER("pressNumber"),
    DATELINE_PLACE("datelinePlace"),
    VISDP("visdp"),
    COMMITTEE("committee"),
    AGENDA_ITEM("agendaItem"),
    PUBLIC_STATUS("publicStatus"),
    PAPER_NUMBER("paperNumber"),
    PAPER_TYPE("paperType"),
    SUBMITTER("submitter"),
    LEAD_DEPARTMENT("leadDepartment"),
    TITLE("title"),
    HAS_DECISION("hasDecision"),
    DECISION_TEXT("decisionText"),
    PROPOSED_DECISION("proposedDecision"),
    CONSULTATION_ROLE("consultationRole"),
    DECIDING_BODY("decidingBody"),
    RESOLUTION_NUMBER("resolutionNumber"),
    OUTCOME("outcome"),
    OUTCOME_RAW("outcomeRaw"),
    VOTE("vote");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The field with this key; empty for anything else. */
    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
