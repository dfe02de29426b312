package org.ratsfaden.web.correction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Stream<Choice> choices = switch (field.shape()) {
            case FLAG -> Stream.of("true", "false").map(key -> choice(key, flag(key), chosen));
            case VOTE ->
                Stream.of(Majority.values())
                        .map(majority -> new Choice(
                                majority.name().toLowerCase(Locale.ROOT),
                                frame.labels().of(majority),
                                majority.name().equalsIgnoreCase(chosen)));
            case FIXED_WORD ->
                field.fixedWords().stream().map(word -> choice(word, new FindingValue.Words(word), chosen));
            case WORDS, PASSAGE, DAY -> Stream.empty();
        };
        return choices.toList();
    }

    private Choice choice(String key, FindingValue value, String chosen) {
        return new Choice(key, frame.labels().of(value), key.equals(chosen));
    }

    private static FindingValue flag(String key) {
        return new FindingValue.Flag(Boolean.parseBoolean(key));
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
