package org.ratsfaden.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be found in a document. The keys are fixed by interface.md. */
public enum Field {
    /** What kind of document it is; only ever said by a person, for what the machine reads stands in the document. */
    KIND("kind", Arrays.stream(DocumentKind.values()).map(DocumentKind::key).toList()),
    BODY("body", Shape.WORDS),
    ISSUE_DATE("issueDate", Shape.DAY),
    MEETING_DATE("meetingDate", Shape.DAY),
    PRESS_NUMBER("pressNumber", Shape.WORDS),
    DATELINE_PLACE("datelinePlace", Shape.WORDS),
    VISDP("visdp", Shape.WORDS),
    COMMITTEE("committee", Shape.WORDS),
    AGENDA_ITEM("agendaItem", Shape.WORDS),
    PUBLIC_STATUS("publicStatus", List.of("public", "nonpublic")),
    PAPER_NUMBER("paperNumber", Shape.WORDS),
    PAPER_TYPE("paperType", Shape.WORDS),
    SUBMITTER("submitter", Shape.WORDS),
    LEAD_DEPARTMENT("leadDepartment", Shape.WORDS),
    TITLE("title", Shape.WORDS),
    HAS_DECISION("hasDecision", Shape.FLAG),
    DECISION_TEXT("decisionText", Shape.PASSAGE),
    PROPOSED_DECISION("proposedDecision", Shape.PASSAGE),
    CONSULTATION_ROLE("consultationRole", Shape.WORDS),
    DECIDING_BODY("decidingBody", Shape.WORDS),
    RESOLUTION_NUMBER("resolutionNumber", Shape.WORDS),
    OUTCOME(
            "outcome",
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
                    "no_vote")),
    OUTCOME_RAW("outcomeRaw", Shape.PASSAGE),
    VOTE("vote", Shape.VOTE),
    MEETING_NUMBER("meetingNumber", Shape.WORDS),
    MEETING_START("meetingStart", Shape.WORDS),
    MEETING_END("meetingEnd", Shape.WORDS),
    MEETING_PLACE("meetingPlace", Shape.WORDS),
    CHAIR("chair", Shape.WORDS),
    MINUTES_KEEPER("minutesKeeper", Shape.WORDS),
    MINUTES_STATE("minutesState", List.of("draft", "signed", "confirmed")),
    /** Year and number, the same for every way the office writes it: {@code 2018/11}. */
    PRESS_KEY("pressKey", Shape.WORDS),
    LEAD("lead", Shape.PASSAGE),
    CONTACT("contact", Shape.WORDS);

    /** What its values look like. */
    public enum Shape {
        WORDS,
        /** Words of the document itself, not something said about it. */
        PASSAGE,
        /** One of the words fixed by interface.md. */
        FIXED_WORD,
        DAY,
        FLAG,
        VOTE
    }

    /** What a sitting decides of each of its items; the minutes of a whole sitting state it of no single thing. */
    private static final Set<Field> OF_ITEM = EnumSet.of(
            AGENDA_ITEM,
            PAPER_NUMBER,
            PAPER_TYPE,
            SUBMITTER,
            LEAD_DEPARTMENT,
            HAS_DECISION,
            DECISION_TEXT,
            PROPOSED_DECISION,
            CONSULTATION_ROLE,
            DECIDING_BODY,
            RESOLUTION_NUMBER,
            OUTCOME,
            OUTCOME_RAW,
            VOTE);

    private final String key;
    private final Shape shape;
    private final List<String> fixedWords;

    Field(String key, Shape shape) {
        this(key, shape, List.of());
    }

    Field(String key, List<String> fixedWords) {
        this(key, Shape.FIXED_WORD, fixedWords);
    }

    Field(String key, Shape shape, List<String> fixedWords) {
        this.key = key;
        this.shape = shape;
        this.fixedWords = fixedWords;
    }

    public String key() {
        return key;
    }

    public Shape shape() {
        return shape;
    }

    /** The only words this field may hold; empty unless it holds a fixed word. */
    public List<String> fixedWords() {
        return fixedWords;
    }

    /** Whether its value is a passage of the document itself, not something said about it. */
    public boolean isWording() {
        return shape == Shape.PASSAGE;
    }

    /** Whether each agenda item of a sitting has its own. */
    public boolean isOfItem() {
        return OF_ITEM.contains(this);
    }

    /** Whether this value can stand in this field. */
    public boolean holds(FindingValue value) {
        return switch (shape) {
            case WORDS, PASSAGE -> value instanceof FindingValue.Words(var words) && !words.isBlank();
            case FIXED_WORD -> value instanceof FindingValue.Words(var word) && fixedWords.contains(word);
            case DAY -> value instanceof FindingValue.Day;
            case FLAG -> value instanceof FindingValue.Flag;
            case VOTE -> value instanceof FindingValue.Vote;
        };
    }

    /** The field with this key; empty for anything else. */
    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
