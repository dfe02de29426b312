package org.ratsfaden.web.text;

import org.ratsfaden.document.Field;

/** What the findings are called. */
public final class FieldLabels {

    private FieldLabels() {}

    /** The key of the words for this field. */
    public static String key(Field field) {
        return switch (field) {
            case KIND -> "field.kind";
            case BODY -> "field.body";
            case ISSUE_DATE -> "field.issue-date";
            case MEETING_DATE -> "field.meeting-date";
            case PRESS_NUMBER -> "field.press-number";
            case DATELINE_PLACE -> "field.dateline-place";
            case VISDP -> "field.visdp";
            case COMMITTEE -> "field.committee";
            case AGENDA_ITEM -> "field.agenda-item";
            case PUBLIC_STATUS -> "field.public-status";
            case PAPER_NUMBER -> "field.paper-number";
            case PAPER_TYPE -> "field.paper-type";
            case SUBMITTER -> "field.submitter";
            case LEAD_DEPARTMENT -> "field.lead-department";
            case TITLE -> "field.title";
            case HAS_DECISION -> "field.has-decision";
            case DECISION_TEXT -> "field.decision-text";
            case PROPOSED_DECISION -> "field.proposed-decision";
            case CONSULTATION_ROLE -> "field.consultation-role";
            case DECIDING_BODY -> "field.deciding-body";
            case RESOLUTION_NUMBER -> "field.resolution-number";
            case OUTCOME -> "field.outcome";
            case OUTCOME_RAW -> "field.outcome-raw";
            case VOTE -> "field.vote";
            case MEETING_NUMBER -> "field.meeting-number";
            case MEETING_START -> "field.meeting-start";
            case MEETING_END -> "field.meeting-end";
            case MEETING_PLACE -> "field.meeting-place";
            case CHAIR -> "field.chair";
            case MINUTES_KEEPER -> "field.minutes-keeper";
            case MINUTES_STATE -> "field.minutes-state";
            case PRESS_KEY -> "field.press-key";
            case LEAD -> "field.lead";
            case CONTACT -> "field.contact";
        };
    }
}
