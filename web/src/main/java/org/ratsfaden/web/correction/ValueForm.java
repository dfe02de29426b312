package org.ratsfaden.web.correction;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.search.DayInput;

/** What somebody wrote into the form of one field. */
final class ValueForm {

    private static final int MOST_PEOPLE = 10_000;

    private ValueForm() {}

    /** What was sent. */
    interface Form {
        /** The first value with this name; {@code null} if there is none. */
        @Nullable String first(String name);
    }

    /** The value; empty if it is none that can stand in {@code field}. */
    static Optional<FindingValue> read(Field field, Form form) {
        String written = Optional.ofNullable(form.first("wert"))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
        Optional<FindingValue> value = switch (field.shape()) {
            case DAY -> day(written);
            case FLAG -> flag(written);
            case VOTE -> vote(written, form);
            case WORDS, PASSAGE, FIXED_WORD -> Optional.of(new FindingValue.Words(written));
        };
        return value.filter(field::holds);
    }

    private static Optional<FindingValue> day(String written) {
        return DayInput.of(written) instanceof DayInput.Understood(var first, var last) && first.equals(last)
                ? Optional.of(new FindingValue.Day(first))
                : Optional.empty();
    }

    private static Optional<FindingValue> flag(String written) {
        return switch (written) {
            case "true" -> Optional.of(new FindingValue.Flag(true));
            case "false" -> Optional.of(new FindingValue.Flag(false));
            default -> Optional.empty();
        };
    }

    private static Optional<FindingValue> vote(String majority, Form form) {
        try {
            return Optional.of(new FindingValue.Vote(
                    Majority.valueOf(majority.toUpperCase(Locale.ROOT)),
                    count(form.first("ja")),
                    count(form.first("nein")),
                    count(form.first("enthaltung")),
                    count(form.first("befangen")),
                    count(form.first("anwesend"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is left empty is not stated. */
    private static @Nullable Integer count(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        int count = Integer.parseInt(written.strip());
        if (count < 0 || count > MOST_PEOPLE) {
            throw new NumberFormatException(written);
        }
        return count;
    }
}
