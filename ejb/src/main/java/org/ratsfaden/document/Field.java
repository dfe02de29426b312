package org.ratsfaden.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be found in a document. The keys are fixed by interface.md. */
public enum Field {
    /** What kind of document it is; only ever said by a person, for what the machine reads stands in the document. */
    KIND("kind"),
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

    /** Whether its value is a passage of the document itself, not something said about it. */
    public boolean isWording() {
        return switch (this) {
            case DECISION_TEXT, PROPOSED_DECISION, OUTCOME_RAW -> true;
            case KIND,
                    BODY,
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
                    VOTE -> false;
        };
    }

    /** Whether a value of this kind can stand in this field. */
    public boolean holds(FindingValue value) {
        return switch (this) {
            case ISSUE_DATE, MEETING_DATE -> value instanceof FindingValue.Day;
            case HAS_DECISION -> value instanceof FindingValue.Flag;
            case VOTE -> value instanceof FindingValue.Vote;
            case KIND, OUTCOME, PUBLIC_STATUS ->
                value instanceof FindingValue.Words(var word) && fixedWords().contains(word);
            case BODY,
                    PRESS_NUMBER,
                    DATELINE_PLACE,
                    VISDP,
                    COMMITTEE,
                    AGENDA_ITEM,
                    PAPER_NUMBER,
                    PAPER_TYPE,
                    SUBMITTER,
                    LEAD_DEPARTMENT,
                    TITLE,
                    DECISION_TEXT,
                    PROPOSED_DECISION,
                    CONSULTATION_ROLE,
                    DECIDING_BODY,
                    RESOLUTION_NUMBER,
                    OUTCOME_RAW -> value instanceof FindingValue.Words(var words) && !words.isBlank();
        };
    }

    /** The only words this field may hold, fixed by interface.md; empty if any will do. */
    public List<String> fixedWords() {
        return switch (this) {
            case KIND ->
                Arrays.stream(DocumentKind.values()).map(DocumentKind::key).toList();
            case PUBLIC_STATUS -> List.of("public", "nonpublic");
            case OUTCOME ->
                List.of(
                        "adopted",
                        "adopted_amended",
                        "recommended",
                        "rejected",
                        "deferred",
                        "referred",
                        "noted",
                        "withdrawn",
                        "removed",
                        "settled",
                        "elected",
                        "no_vote");
            case BODY,
                    ISSUE_DATE,
                    MEETING_DATE,
                    PRESS_NUMBER,
                    DATELINE_PLACE,
                    VISDP,
                    COMMITTEE,
                    AGENDA_ITEM,
                    PAPER_NUMBER,
                    PAPER_TYPE,
                    SUBMITTER,
                    LEAD_DEPARTMENT,
                    TITLE,
                    HAS_DECISION,
                    DECISION_TEXT,
                    PROPOSED_DECISION,
                    CONSULTATION_ROLE,
                    DECIDING_BODY,
                    RESOLUTION_NUMBER,
                    OUTCOME_RAW,
                    VOTE -> List.of();
        };
    }

    /** The field with this key; empty for anything else. */
    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
