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
    VOTE("vote"),
    MEETING_NUMBER("meetingNumber"),
    MEETING_START("meetingStart"),
    MEETING_END("meetingEnd"),
    MEETING_PLACE("meetingPlace"),
    CHAIR("chair"),
    MINUTES_KEEPER("minutesKeeper"),
    /** {@code draft}, {@code signed} or {@code confirmed}. */
    MINUTES_STATE("minutesState"),
    /** Year and number, the same for every way the office writes it: {@code 2018/11}. */
    PRESS_KEY("pressKey"),
    LEAD("lead"),
    CONTACT("contact");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether its value is a passage of the document itself, not something said about it. */
    public boolean isWording() {
        return switch (this) {
            case DECISION_TEXT, PROPOSED_DECISION, OUTCOME_RAW, LEAD -> true;
            case BODY,
                    ISSUE_DATE,
                    MEETING_DATE,
                    PRESS_NUMBER,
                    DATELINE_PLACE,
                    VISDP,
                    COMMITTEE,
                    AGENDA_ITEM,
                    PUBLIC_STATUS,
                    PAPER_NUMBER,
                    PAPER_TYPE,
                    SUBMITTER,
                    LEAD_DEPARTMENT,
                    TITLE,
                    HAS_DECISION,
                    CONSULTATION_ROLE,
                    DECIDING_BODY,
                    RESOLUTION_NUMBER,
                    OUTCOME,
                    VOTE,
                    MEETING_NUMBER,
                    MEETING_START,
                    MEETING_END,
                    MEETING_PLACE,
                    CHAIR,
                    MINUTES_KEEPER,
                    MINUTES_STATE,
                    PRESS_KEY,
                    CONTACT -> false;
        };
    }

    /** The field with this key; empty for anything else. */
    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
