package org.ratsfaden.web.correction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.web.correction.CorrectionView.Choice;
import org.ratsfaden.web.correction.CorrectionView.Count;
import org.ratsfaden.web.correction.CorrectionView.Input;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.FieldLabels;

/** The form of each field, filled with a value. */
final class Inputs {

    private static final int LONG = 60;

    private final Frame frame;

    Inputs(Frame frame) {
        this.frame = frame;
    }

    /** @param value what stands there now; {@code null} for nothing */
    Input of(Field field, @Nullable FindingValue value) {
        String words = value == null ? "" : words(value);
        return new Input(
                field.key(),
                frame.say(FieldLabels.key(field)),
                words,
                field.isWording() || words.length() > LONG,
                choices(field, value),
                field == Field.VOTE ? counts(value) : List.of());
    }

    private String words(FindingValue value) {
        return switch (value) {
            case FindingValue.Words(var words) -> words;
            case FindingValue.Day(var date) -> frame.texts().day(date);
            case FindingValue.Flag(var yes) -> Boolean.toString(yes);
            case FindingValue.Vote vote -> vote.majority().name().toLowerCase(Locale.ROOT);
            case FindingValue.NotStated() -> "";
        };
    }

    private List<Choice> choices(Field field, @Nullable FindingValue value) {
        String chosen = value == null ? "" : words(value);
        Stream<Choice> choices = switch (field) {
            case HAS_DECISION ->
                Stream.of("true", "false")
                        .map(key -> new Choice(
                                key, frame.say(key.equals("true") ? "flag.yes" : "flag.no"), key.equals(chosen)));
            case VOTE ->
                Stream.of(Majority.values())
                        .map(majority -> new Choice(
                                majority.name().toLowerCase(Locale.ROOT),
                                frame.labels().of(majority),
                                majority.name().equalsIgnoreCase(chosen)));
            case KIND ->
                Stream.of(DocumentKind.values())
                        .map(kind -> new Choice(
                                kind.key(), frame.labels().of(kind), kind.key().equals(chosen)));
            case PUBLIC_STATUS, OUTCOME ->
                field.fixedWords().stream()
                        .map(word ->
                                new Choice(word, frame.labels().of(new FindingValue.Words(word)), word.equals(chosen)));
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
                    DECISION_TEXT,
                    PROPOSED_DECISION,
                    CONSULTATION_ROLE,
                    DECIDING_BODY,
                    RESOLUTION_NUMBER,
                    OUTCOME_RAW -> Stream.empty();
        };
        return choices.toList();
    }

    private List<Count> counts(@Nullable FindingValue value) {
        FindingValue.@Nullable Vote vote = value instanceof FindingValue.Vote stated ? stated : null;
        return List.of(
                count("ja", "count.yes", vote == null ? null : vote.yes()),
                count("nein", "count.no", vote == null ? null : vote.no()),
                count("enthaltung", "count.abstain", vote == null ? null : vote.abstain()),
                count("befangen", "count.biased", vote == null ? null : vote.biased()),
                count("anwesend", "count.present", vote == null ? null : vote.present()));
    }

    private Count count(String name, String label, @Nullable Integer stated) {
        return new Count(name, frame.say(label), Objects.toString(stated, ""));
    }
}
